import type { PlainDate } from '../shared/calendar/index.js'
import {
  choicesOf,
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import type { ReassignMessages } from './reassign.messages.js'

/** The answer that leaves a couple as it is. */
export const later = 'later'

/** The fields of the form; who takes over ends in the id of the mentorship. */
export const reassignFields = {
  on: 'on',
  signed: 'mandate-signed',
  over: 'over-agreed',
  to: (mentorshipId: string) => `to-${mentorshipId}`,
} as const

/** Whether the contracts are there; "no" does not stand on the form, for it would refuse everything. */
export const signedAnswers = ['yes', 'unknown'] as const

/** What was asked: who takes over which couple, from one day on. */
export type ReassignTyped = {
  on: PlainDate
  mandateSigned: (typeof signedAnswers)[number]
  overAgreed: boolean
  choices: readonly { mentorshipId: string; toMentorId: string }[]
}

type Offered = {
  mentorshipIds: readonly string[]
  mentorIds: readonly string[]
  words: ReassignMessages['errors']
}

/** An untouched form: from today on, nobody chosen yet. */
export function firstReassign(today: PlainDate): Typed {
  return typedFrom({ ...dateFields(reassignFields.on, today), [reassignFields.signed]: 'unknown' })
}

/** Reads the form; at least one couple must have somebody who takes over. */
export function parseReassign(typed: Typed, offered: Offered): Result<ReassignTyped, FieldErrors> {
  const { mentorshipIds, words } = offered
  const reading = startReading(typed)
  const on = readDate(reading, reassignFields.on, {
    missing: words.on,
    incomplete: words.dateIncomplete,
    'not-a-date': words.notADate,
  })
  const mandateSigned = readChoice(reading, reassignFields.signed, {
    choices: signedAnswers,
    missing: words.signed,
  })
  const choices = mentorshipIds.flatMap((id) => readReceiver(reading, id, offered))
  const [first] = mentorshipIds
  if (choices.length === 0 && first !== undefined) {
    fault(reading, reassignFields.to(first), words.nobody)
  }
  return finish(reading, () => ({
    on: on ?? '',
    mandateSigned: mandateSigned ?? 'unknown',
    overAgreed: choicesOf(typed, reassignFields.over).includes('yes'),
    choices,
  }))
}

function readReceiver(reading: Reading, mentorshipId: string, { mentorIds, words }: Offered) {
  const field = reassignFields.to(mentorshipId)
  const chosen = textOf(reading.typed, field)
  if (chosen === '' || chosen === later) {
    return []
  }
  const toMentorId = readChoice(reading, field, { choices: mentorIds, missing: words.unknown })
  return toMentorId === null ? [] : [{ mentorshipId, toMentorId }]
}
