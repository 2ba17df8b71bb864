import type { Fact } from '../audit/index.js'
import { addDays, type PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { waitingFact } from './waiting-facts.js'
import type { ContactPerson, WaitingEntry } from './waiting-entry.js'

/** The command: somebody who waits was spoken with; `nextOn` only when another day than the usual one was agreed. */
export type LogWaitingContact = {
  readonly heldOn: PlainDate
  readonly withWhom: ContactPerson
  readonly note: string | null
  readonly nextOn: PlainDate | null
}

/** Why a contact cannot be logged. */
export type ContactRefusal = 'is-closed' | 'in-future' | 'too-long-ago' | 'next-out-of-range'

/** What is to be saved. */
export type WaitingContactLogged = Omit<LogWaitingContact, 'nextOn'> & {
  readonly nextContactOn: PlainDate
  readonly facts: readonly Fact[]
}

type Context = { today: PlainDate; contactDays: number; lastHeldOn: PlainDate | null }

const longestAgoDays = 366
const furthestDays = 366

/**
 * Logs a contact and moves the day of the next one: the day agreed, or the term from the last contact, also when an
 * older one is told late. Refuses a day to come, one too long ago, and a next day that is past or too far.
 */
export function logWaitingContact(
  entry: WaitingEntry,
  { heldOn, withWhom, note, nextOn }: LogWaitingContact,
  { today, contactDays, lastHeldOn }: Context,
): Result<WaitingContactLogged, ContactRefusal> {
  if (entry.closed !== null) {
    return refused('is-closed')
  }
  if (heldOn > today) {
    return refused('in-future')
  }
  if (heldOn < addDays(today, -longestAgoDays)) {
    return refused('too-long-ago')
  }
  if (nextOn !== null && (nextOn < today || nextOn > addDays(today, furthestDays))) {
    return refused('next-out-of-range')
  }
  const last = lastHeldOn !== null && lastHeldOn > heldOn ? lastHeldOn : heldOn
  const facts = [waitingFact('waitingContactKept', entry, { withWhom, heldOn })]
  return ok({ heldOn, withWhom, note, nextContactOn: nextOn ?? addDays(last, contactDays), facts })
}
