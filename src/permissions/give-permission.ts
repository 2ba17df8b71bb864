import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { PermissionWords } from './permission.js'
import { scopeOf } from './permission-scope.js'

/** Why a permission cannot be given so. */
export type PermissionRefusal = 'needs-end' | 'ends-before-start' | 'already-over' | 'outside-scope'

/**
 * A permission as it may be kept. To speak for somebody is always until a day. Refuses an end before the start,
 * one that has passed, and what cannot be permitted at all.
 */
export function givePermission(
  permission: PermissionWords,
  today: PlainDate,
): Result<PermissionWords, PermissionRefusal> {
  const { kind, scope, from, until } = permission
  if (!scope.every((matter) => scopeOf(kind).includes(matter))) {
    return refused('outside-scope')
  }
  if (until === null) {
    return kind === 'mentor-speaks' ? refused('needs-end') : ok(permission)
  }
  if (until <= from) {
    return refused('ends-before-start')
  }
  return until <= today ? refused('already-over') : ok(permission)
}
