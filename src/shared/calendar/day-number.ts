import type { PlainDate } from './calendar-types.js'

const millisecondsPerDay = 86_400_000

/** Counts days since 1 January 1970, so that days can be added. Throws on what is not a date. */
export function dayNumberOf(date: PlainDate): number {
  const milliseconds = Date.parse(`${date}T00:00:00.000Z`)
  if (Number.isNaN(milliseconds)) {
    throw new RangeError('This is not a calendar date.')
  }
  return milliseconds / millisecondsPerDay
}

/** Turns a day count back into a date; throws outside the years 0 to 9999. */
export function dateOfDayNumber(dayNumber: number): PlainDate {
  const text = new Date(dayNumber * millisecondsPerDay).toISOString()
  if (text.length !== 24) {
    throw new RangeError('This date falls outside the calendar.')
  }
  return text.slice(0, 10)
}
