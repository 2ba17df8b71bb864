import type { PlainDate } from './calendar-types.js'
import { dateOfDayNumber, dayNumberOf } from './day-number.js'

// Day 0, 1 January 1970, was a Thursday: three days after a Monday.
const daysFromMondayToDayZero = 3

/** The Monday of the week in which the date falls (ISO 8601 weeks). */
export function startOfWeek(date: PlainDate): PlainDate {
  const dayNumber = dayNumberOf(date)
  const daysSinceMonday = (((dayNumber + daysFromMondayToDayZero) % 7) + 7) % 7
  return dateOfDayNumber(dayNumber - daysSinceMonday)
}
