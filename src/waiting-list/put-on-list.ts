import type { Fact } from '../audit/index.js'
import type { RegimeKey } from '../mentorships/index.js'
import { addDays, type PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { waitingFact } from './waiting-facts.js'
import type { Urgency, WaitsFor } from './waiting-entry.js'

/** The command: somebody is going to wait for a mentor. */
export type PutOnList = {
  readonly id: string
  readonly clientId: string
  readonly referralId: string | null
  readonly regime: RegimeKey
  readonly urgency: Urgency
  readonly urgencyReason: string | null
  readonly waitingSince: PlainDate
  readonly waitsFor: WaitsFor
  readonly waitsNote: string | null
}

/** What a client has already: ways in which he waits, and ways in which he has a mentor. */
export type HasAlready = {
  readonly waitsIn: readonly RegimeKey[]
  readonly mentoredIn: readonly RegimeKey[]
}

/** Why somebody cannot be put on the list. */
export type PutRefusal =
  | 'waits-already'
  | 'has-mentor'
  | 'urgency-without-reason'
  | 'since-in-future'
  | 'since-too-long-ago'

/** What is to be saved. */
export type EntryOpened = PutOnList & {
  readonly nextContactOn: PlainDate
  readonly facts: readonly Fact[]
}

type Context = { today: PlainDate; contactDays: number }

/** Nobody waits longer; an earlier year is a mistyped one. */
const longestDays = 3653

/**
 * Puts somebody on the list. Refuses who waits in this way already or has a mentor in it, an urgency without a reason,
 * and a first day to come. The term for contact runs from the first day, and from today when that is long ago.
 */
export function putOnList(
  command: PutOnList,
  { waitsIn, mentoredIn }: HasAlready,
  { today, contactDays }: Context,
): Result<EntryOpened, PutRefusal> {
  const { regime, urgency, urgencyReason, waitingSince } = command
  if (waitsIn.includes(regime)) {
    return refused('waits-already')
  }
  if (mentoredIn.includes(regime)) {
    return refused('has-mentor')
  }
  if (urgency > 0 && urgencyReason === null) {
    return refused('urgency-without-reason')
  }
  if (waitingSince > today) {
    return refused('since-in-future')
  }
  if (waitingSince < addDays(today, -longestDays)) {
    return refused('since-too-long-ago')
  }
  const content = { regime, urgency, reason: urgencyReason, since: waitingSince }
  const nextContactOn = firstContact(waitingSince, { today, contactDays })
  return ok({ ...command, nextContactOn, facts: [waitingFact('waitingStarted', command, content)] })
}

/** Somebody written in late is not overdue on the same day: then he hears within a week. */
function firstContact(since: PlainDate, { today, contactDays }: Context): PlainDate {
  const due = addDays(since, contactDays)
  const soon = addDays(today, Math.min(contactDays, 7))
  return due < soon ? soon : due
}
