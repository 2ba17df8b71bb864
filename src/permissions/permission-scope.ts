import { matters, type Matter } from '../authority/index.js'
import type { PermissionKind } from './permission.js'

const scopes: Record<PermissionKind, readonly Matter[]> = {
  'client-acts': matters.filter(
    (matter) =>
      matter.startsWith('care.') ||
      matter.startsWith('legal.') ||
      matter === 'publicity.photo' ||
      matter === 'life.representation',
  ),
  'mentor-speaks': matters.filter(
    (matter) =>
      matter.startsWith('legal.') || matter === 'life.representation' || matter === 'file.reading',
  ),
}

/**
 * What a permission can be about. A mentor leaves to the client what else he would do in his place: care and the
 * acts of his office, not treatment, for there the doctor needs consent that holds (BW 1:453(2)). Where nobody
 * was appointed it is about speaking for somebody, never about deciding.
 */
export function scopeOf(kind: PermissionKind): readonly Matter[] {
  return scopes[kind]
}
