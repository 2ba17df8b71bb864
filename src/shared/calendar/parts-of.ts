import type { PlainDate } from './calendar-types.js'

/** The day, the month (January is 1) and the year of a date as numbers. */
export function partsOf(date: PlainDate): { day: number; month: number; year: number } {
  return {
    day: Number(date.slice(8, 10)),
    month: Number(date.slice(5, 7)),
    year: Number(date.slice(0, 4)),
  }
}
