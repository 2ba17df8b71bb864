import type { PlainDate } from './calendar-types.js'
import { dateOfDayNumber, dayNumberOf } from './day-number.js'
import { partsOf } from './parts-of.js'

/** The same day so many months on; the last day of the month where that day does not exist. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { day, month, year } = partsOf(date)
  const monthsSinceYearZero = year * 12 + (month - 1) + months
  const first = firstOfMonth(monthsSinceYearZero)
  const daysInMonth = dayNumberOf(firstOfMonth(monthsSinceYearZero + 1)) - dayNumberOf(first)
  return dateOfDayNumber(dayNumberOf(first) + Math.min(day, daysInMonth) - 1)
}

function firstOfMonth(monthsSinceYearZero: number): PlainDate {
  const year = String(Math.floor(monthsSinceYearZero / 12)).padStart(4, '0')
  const month = String((monthsSinceYearZero % 12) + 1).padStart(2, '0')
  return `${year}-${month}-01`
}
