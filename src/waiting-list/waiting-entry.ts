import type { RegimeKey } from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'

/** How urgent, the least first. Higher goes first in matching (matching.md §4). */
export const urgencies = [0, 1, 2, 3] as const
export type Urgency = (typeof urgencies)[number]

/** What has to happen next before somebody has a mentor. */
export const waitingReasons = [
  'intake',
  'own-network',
  'consent',
  'match',
  'answer',
  'acquaintance',
  'court',
  'agreement',
  'client',
] as const
export type WaitsFor = (typeof waitingReasons)[number]

/** What came of the first question: whom do you already trust? (JIM guideline 4.1.3) */
export const ownNetworks = ['not-asked', 'nobody', 'perhaps', 'somebody'] as const
export type OwnNetwork = (typeof ownNetworks)[number]

/** Why somebody waits no longer. */
export const closeReasons = [
  'mentorship-started',
  'own-person',
  'lighter-help',
  'other-foundation',
  'client-wish',
  'died',
  'other',
] as const
export type CloseReason = (typeof closeReasons)[number]

/** With whom was spoken about somebody who waits. */
export const contactPeople = ['client', 'near-person', 'referrer', 'care', 'other'] as const
export type ContactPerson = (typeof contactPeople)[number]

/** That the waiting is over, since when and why. */
export type Closing = {
  readonly on: PlainDate
  readonly reason: CloseReason
  readonly note: string | null
}

/** Somebody who waits, or waited, for a mentor in one way of mentoring; `closed` is null while he waits. */
export type WaitingEntry = {
  readonly id: string
  readonly clientId: string
  readonly clientName: string
  readonly referralId: string | null
  readonly regime: RegimeKey
  readonly urgency: Urgency
  readonly urgencyReason: string | null
  readonly waitingSince: PlainDate
  readonly waitsFor: WaitsFor
  readonly waitsNote: string | null
  readonly ownNetwork: OwnNetwork
  readonly ownNetworkWords: string | null
  readonly nextContactOn: PlainDate | null
  readonly closed: Closing | null
  readonly version: number
}

/** What a command may change of an entry; what is left out stays. */
export type EntryChanges = Partial<
  Pick<
    WaitingEntry,
    | 'urgency'
    | 'urgencyReason'
    | 'waitsFor'
    | 'waitsNote'
    | 'ownNetwork'
    | 'ownNetworkWords'
    | 'nextContactOn'
    | 'closed'
  >
>

/** A contact kept with somebody who waits. */
export type WaitingContact = {
  readonly id: string
  readonly heldOn: PlainDate
  readonly withWhom: ContactPerson
  readonly note: string | null
  readonly byName: string
}
