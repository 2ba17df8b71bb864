import type { PlainDate } from '../../shared/calendar/index.js'
import { fault, readDate, readText, textOf, type Reading } from '../../shared/forms/index.js'

/** No text on the path is longer than this; a page of a book holds a fifth of it. */
export const mostWords = 10_000

/** The sentences that every page of the path can need. */
export type ReadingWords = {
  tooLong: string
  dateIncomplete: string
  notADate: string
  inTheFuture: string
  inThePast: string
}

/** A text that may be empty; too long is a fault, and the text stays on the page. */
export function readWords(reading: Reading, field: string, words: ReadingWords): string | null {
  return readText(reading, field, { tooLong: words.tooLong, maximum: mostWords })
}

/** One of the choices, or null when none was made yet. */
export function readIfChosen<Choice extends string>(
  { typed }: Reading,
  field: string,
  choices: readonly Choice[],
): Choice | null {
  const chosen = textOf(typed, field)
  return choices.find((choice) => choice === chosen) ?? null
}

/** Yes, no, or null for "not known yet". */
export function readYesNo(reading: Reading, field: string): boolean | null {
  const answer = readIfChosen(reading, field, ['yes', 'no'])
  return answer === null ? null : answer === 'yes'
}

type Day = { today: PlainDate; words: ReadingWords }

/** A day that was; null when empty. A day still to come is a fault. */
export function readPastDay(
  reading: Reading,
  field: string,
  { today, words }: Day,
): PlainDate | null {
  const day = readDay(reading, field, words)
  if (day !== null && day > today) {
    fault(reading, field, words.inTheFuture)
  }
  return day
}

/** A day still to come; null when empty. Today or earlier is a fault, unless it already stood there. */
export function readComingDay(
  reading: Reading,
  field: string,
  { today, words, kept }: Day & { kept: PlainDate | null },
): PlainDate | null {
  const day = readDay(reading, field, words)
  if (day !== null && day <= today && day !== kept) {
    fault(reading, field, words.inThePast)
  }
  return day
}

function readDay(reading: Reading, field: string, words: ReadingWords): PlainDate | null {
  return readDate(reading, field, {
    incomplete: words.dateIncomplete,
    'not-a-date': words.notADate,
  })
}

/** What a yes-no question shows. */
export function yesNo(answer: boolean | null): string {
  return answer === null ? 'unknown' : answer ? 'yes' : 'no'
}
