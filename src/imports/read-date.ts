import {
  addDays,
  isPlainDate,
  plainDateFromParts,
  type PlainDate,
} from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { isUnknown } from './unknown-words.js'

/** Day zero of the day numbers in Excel, made so that every number from March 1900 is right. */
const excelDayZero: PlainDate = '1899-12-30'

/**
 * Reads a date as people and spreadsheets write it: 31-12-2024, 31/12/2024, 31 dec 2024, 2024-12-31,
 * or Excel's day number. Nothing, a dash or 'onbekend' is an unknown date. Half a date is refused.
 */
export function readDate(text: string): Result<PlainDate | undefined, 'unreadable-date'> {
  if (isUnknown(text)) {
    return ok(undefined)
  }
  const date = isoDate(text) ?? excelDate(text) ?? dutchDate(text)
  return date === undefined ? refused('unreadable-date') : ok(date)
}

function isoDate(text: string): PlainDate | undefined {
  const [, date] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/u.exec(text) ?? []
  return date !== undefined && isPlainDate(date) ? date : undefined
}

/** From 1900 to 2119, so that no year and no number of a house is taken for a date. */
function excelDate(text: string): PlainDate | undefined {
  const number = /^\d{4,5}$/u.test(text) ? Number(text) : 0
  return number >= 3000 && number <= 80_000 ? addDays(excelDayZero, number) : undefined
}

function dutchDate(text: string): PlainDate | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/. ]+(\d{1,2}|[a-zë]+)[-/. ]+(\d{4})$/iu.exec(text) ?? []
  const date = plainDateFromParts({ day, month, year })
  return date.ok ? date.value : undefined
}
