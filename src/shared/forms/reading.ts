import { plainDateFromParts, type DateRefusal, type PlainDate } from '../calendar/index.js'
import { ok, refused, type Result } from '../result/index.js'
import { textOf, type FieldErrors, type Typed } from './typed.js'

/** Collects what is wrong while a form is read; `finish` answers the command or the errors. */
export type Reading = {
  typed: Typed
  errors: Record<string, string>
}

/** Starts reading a form. */
export function startReading(typed: Typed): Reading {
  return { typed, errors: {} }
}

/** Notes one sentence for a field; the first stays. */
export function fault(reading: Reading, field: string, sentence: string): void {
  reading.errors[field] ??= sentence
}

/** The command when nothing is wrong, else every error. */
export function finish<Command>(
  reading: Reading,
  command: () => Command,
): Result<Command, FieldErrors> {
  return Object.keys(reading.errors).length > 0 ? refused(reading.errors) : ok(command())
}

type TextRule = { missing?: string; tooLong: string; maximum: number }

/** Text of at most `maximum` characters; null when empty, which is a fault if `missing` is given. */
export function readText(reading: Reading, field: string, rule: TextRule): string | null {
  const text = textOf(reading.typed, field)
  if (text === '' && rule.missing !== undefined) {
    fault(reading, field, rule.missing)
  }
  if (text.length > rule.maximum) {
    fault(reading, field, rule.tooLong)
  }
  return text === '' ? null : text.normalize('NFC')
}

/** One of `choices`; null with a fault when nothing or something else was chosen. */
export function readChoice<Choice extends string>(
  reading: Reading,
  field: string,
  { choices, missing }: { choices: readonly Choice[]; missing: string },
): Choice | null {
  const chosen = textOf(reading.typed, field)
  const known = choices.find((choice) => choice === chosen) ?? null
  if (known === null) {
    fault(reading, field, missing)
  }
  return known
}

/** A whole number between bounds, or null when empty. */
export function readWholeNumber(
  reading: Reading,
  field: string,
  { minimum, maximum, wrong }: { minimum: number; maximum: number; wrong: string },
): number | null {
  const text = textOf(reading.typed, field)
  if (text === '') {
    return null
  }
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= minimum && number <= maximum)) {
    fault(reading, field, wrong)
    return null
  }
  return number
}

/** A date from three fields (`-day`, `-month`, `-year`); null with a fault for anything but a date. */
export function readDate(
  reading: Reading,
  field: string,
  wording: Partial<Record<DateRefusal, string>>,
): PlainDate | null {
  const date = plainDateFromParts({
    day: textOf(reading.typed, `${field}-day`),
    month: textOf(reading.typed, `${field}-month`),
    year: textOf(reading.typed, `${field}-year`),
  })
  if (date.ok) {
    return date.value
  }
  const sentence = wording[date.reason]
  if (sentence !== undefined) {
    fault(reading, field, sentence)
  }
  return null
}
