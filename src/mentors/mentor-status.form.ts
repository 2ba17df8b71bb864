import type { PlainDate } from '../shared/calendar/index.js'
import {
  dateFields,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import type { ChangeMentorStatus, StatusRefusal } from './change-mentor-status.js'
import { mentorStatuses } from './mentor.js'
import type { MentorMessages } from './mentors.messages.js'

const longestReason = 1000

/** The fields of the form. */
export const statusFields = { status: 'status', since: 'since', reason: 'reason' } as const

type Words = MentorMessages['errors']

/** The untouched form: nothing chosen yet, from today on. */
export function firstStatusValues(today: PlainDate): Typed {
  return typedFrom(dateFields(statusFields.since, today))
}

/** Reads the form: the command, or one sentence for every field that needs another look. */
export function parseMentorStatus(
  typed: Typed,
  { today, words }: { today: PlainDate; words: Words },
): Result<ChangeMentorStatus, FieldErrors> {
  const reading = startReading(typed)
  const status = readChoice(reading, statusFields.status, {
    choices: mentorStatuses,
    missing: words.status,
  })
  const since = readDate(reading, statusFields.since, {
    missing: words.sinceMissing,
    incomplete: words.dateIncomplete,
    'not-a-date': words.notADate,
  })
  const reason = readText(reading, statusFields.reason, {
    tooLong: words.tooLong,
    maximum: longestReason,
  })
  return finish(reading, () => ({ status: status ?? 'available', since: since ?? today, reason }))
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfStatus(reason: StatusRefusal, words: Words): FieldErrors {
  const field = reason === 'same-status' ? statusFields.status : statusFields.since
  return { [field]: words.statusRefusals[reason] }
}
