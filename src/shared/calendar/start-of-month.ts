import type { PlainDate } from './calendar-types.js'

/** The first day of the month in which the date falls. */
export function startOfMonth(date: PlainDate): PlainDate {
  return `${date.slice(0, 7)}-01`
}
