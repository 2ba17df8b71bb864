import type { PlainDate } from './calendar-types.js'
import { dateOfDayNumber, dayNumberOf } from './day-number.js'

/** The date so many days later, or earlier when negative. A change of the clock makes no difference. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumberOf(date) + days)
}
