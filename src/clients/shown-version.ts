import { textOf, type Typed } from '../shared/forms/index.js'

/** The version a form was shown with; 0, which is never saved, when that is no number. */
export function shownVersion(typed: Typed): number {
  const text = textOf(typed, 'version')
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
