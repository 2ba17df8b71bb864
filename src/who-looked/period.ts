import { addDays, addMonths, type PlainDate } from '../shared/calendar/index.js'
import {
  dateFields,
  fault,
  finish,
  readDate,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'

/** The days a reader asks about; both belong to it. */
export type Period = { from: PlainDate; to: PlainDate }

/** The words for what is wrong with a period. */
export type PeriodWords = { date: string; order: string }

/** The periods one can choose without typing a date: so many months back from today. */
export const presets = [3, 12, 60] as const

/** The period that begins so many months ago and ends today. */
export function lastMonths(months: number, today: PlainDate): Period {
  return { from: addMonths(today, -months), to: today }
}

/** The last three months: what is shown first. */
export function firstPeriod(today: PlainDate): Period {
  return lastMonths(presets[0], today)
}

/** A period as the form shows it. */
export function typedPeriod({ from, to }: Period): Typed {
  return typedFrom({ ...dateFields('from', from), ...dateFields('to', to) })
}

/** Reads a period. Refuses what is no date, and an end before the beginning. */
export function parsePeriod(typed: Typed, words: PeriodWords): Result<Period, FieldErrors> {
  const reading = startReading(typed)
  const wording = { missing: words.date, incomplete: words.date, 'not-a-date': words.date }
  const from = readDate(reading, 'from', wording)
  const to = readDate(reading, 'to', wording)
  if (from !== null && to !== null && to < from) {
    fault(reading, 'to', words.order)
  }
  return finish(reading, () => ({ from: from ?? '', to: to ?? '' }))
}

/** The first day after a period. */
export function endOf({ to }: Period): PlainDate {
  return addDays(to, 1)
}
