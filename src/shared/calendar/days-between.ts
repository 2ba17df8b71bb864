import type { PlainDate } from './calendar-types.js'
import { dayNumberOf } from './day-number.js'

/** Whole days from one date to the other: 0 on the same day, negative when the second comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}
