import { addDays, type PlainDate } from '../shared/calendar/index.js'
import {
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { ViewRequest } from '../shared/http/index.js'
import type { Result } from '../shared/result/index.js'
import type { ContactRefusal, LogWaitingContact } from './log-waiting-contact.js'
import { readDay, readOptionalDay, readWords, type Errors } from './reading.js'
import { contactPeople } from './waiting-entry.js'

/** The key under which an unsent contact with the person in the address is kept. */
export function waitingContactDraft(request: ViewRequest): string {
  return `waiting-contact ${request.id('entry')}`
}

/** An untouched form: today, with the client. */
export function firstContactValues(): Typed {
  return typedFrom({ 'with-whom': 'client', day: 'today', note: '' })
}

const days = ['today', 'yesterday', 'other'] as const

/** Reads the form: with whom, when, and perhaps a word and another next day. */
export function parseWaitingContact(
  typed: Typed,
  { errors, today }: { errors: Errors; today: PlainDate },
): Result<LogWaitingContact, FieldErrors> {
  const reading = startReading(typed)
  const people = { choices: contactPeople, missing: errors.withWhom }
  const withWhom = readChoice(reading, 'with-whom', people) ?? 'client'
  const day = readChoice(reading, 'day', { choices: days, missing: errors.day })
  const heldOn =
    day === 'other'
      ? readDay(reading, 'date', errors)
      : addDays(today, day === 'yesterday' ? -1 : 0)
  const note = readWords(reading, 'note', { errors })
  const nextOn = readOptionalDay(reading, 'next', errors)
  return finish(reading, () => ({ heldOn, withWhom, note, nextOn }))
}

/** Where on the form a refusal of the rule is shown. */
export function contactErrors(reason: ContactRefusal, typed: Typed, errors: Errors): FieldErrors {
  const day = textOf(typed, 'day') === 'other' ? 'date' : 'day'
  const told: Record<ContactRefusal, FieldErrors> = {
    'is-closed': { '': errors.change['is-closed'] },
    'in-future': { [day]: errors.contactFuture },
    'too-long-ago': { [day]: errors.contactTooOld },
    'next-out-of-range': { next: errors.nextPast },
  }
  return told[reason]
}
