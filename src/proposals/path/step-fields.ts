import type { PlainDate } from '../../shared/calendar/index.js'
import {
  fault,
  readDate,
  readText,
  textOf,
  type FieldErrors,
  type Reading,
} from '../../shared/forms/index.js'
import type { ProposalRefusal } from '../rules/outcome.js'
import type { StepMessages } from './step.messages.js'

const maximumText = 4_000
const maximumLine = 300

/** A text of some length; null when it stays empty. */
export function readLong(reading: Reading, field: string, words: StepMessages): string | null {
  return readText(reading, field, { tooLong: words.errors.tooLong, maximum: maximumText })
}

/** A line; null when it stays empty. */
export function readLine(reading: Reading, field: string, words: StepMessages): string | null {
  return readText(reading, field, { tooLong: words.errors.tooLong, maximum: maximumLine })
}

/** A day that must be filled in. */
export function readDay(reading: Reading, field: string, words: StepMessages): PlainDate {
  const { dateMissing, dateIncomplete, notADate } = words.errors
  const wording = { missing: dateMissing, incomplete: dateIncomplete, 'not-a-date': notADate }
  return readDate(reading, field, wording) ?? ''
}

/** A day that may stay empty. */
export function readMaybeDay(reading: Reading, field: string, words: StepMessages) {
  const { dateIncomplete, notADate } = words.errors
  return readDate(reading, field, { incomplete: dateIncomplete, 'not-a-date': notADate })
}

/** `14:30`, and what people type instead: `14.30`, `9:05`, `14 uur`. */
export function readTime(reading: Reading, field: string, words: StepMessages): string | null {
  const text = textOf(reading.typed, field)
  if (text === '') {
    return null
  }
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.u](\d{2})?)?(?: ?uur)?$/.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
    fault(reading, field, words.errors.notATime)
    return null
  }
  return `${hour.padStart(2, '0')}:${minute}`
}

/** Where on a form each refusal of the rules is shown; what concerns the whole is shown at its first field. */
const places: Partial<Record<ProposalRefusal, string>> = {
  'no-reason': 'reason',
  'nothing-told': 'told',
  'how-missing': 'how',
  'not-before-past': 'not-before',
  'answered-in-future': 'on',
  'not-met-yet': 'moment',
  'meeting-past': 'date',
  'held-in-future': 'outcome',
}

/** The sentence of a refusal, at its field or at the first field of the form. */
export function errorsOf(
  reason: ProposalRefusal,
  words: StepMessages,
  firstField: string,
): FieldErrors {
  return { [places[reason] ?? firstField]: words.refusals[reason] }
}
