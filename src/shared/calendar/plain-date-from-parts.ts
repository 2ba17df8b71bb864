import { ok, refused, type Result } from '../result/index.js'
import type { PlainDate } from './calendar-types.js'
import { isPlainDate } from './is-plain-date.js'
import { monthFromText } from './month-from-text.js'

/** A date as someone typed it in three boxes. */
export type DateText = { day: string; month: string; year: string }

/** Why three boxes make no date: all empty, some empty, or a day that does not exist. */
export type DateRefusal = 'missing' | 'incomplete' | 'not-a-date'

/** Reads a typed date; the month may be a number or a name. A year of two digits is refused. */
export function plainDateFromParts(parts: DateText): Result<PlainDate, DateRefusal> {
  const [day = '', month = '', year = ''] = [parts.day, parts.month, parts.year].map((part) =>
    part.trim(),
  )
  if (day + month + year === '') {
    return refused('missing')
  }
  if (day === '' || month === '' || year === '') {
    return refused('incomplete')
  }
  const date = `${year}-${twoDigits(monthFromText(month))}-${twoDigits(day)}`
  return isPlainDate(date) ? ok(date) : refused('not-a-date')
}

function twoDigits(value: string | number | undefined): string {
  return String(value ?? '').padStart(2, '0')
}
