import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Certainty, ContactKind, Outcome, WayOfLearning } from './contact.js'

/** What a client said or wanted, as kept. */
export type KeptExpression = {
  id: string
  contactId: string
  words: string
  howLearned: WayOfLearning
  certainty: Certainty
  learnedOn: PlainDate
  /** The id under which it was kept with what is known of the client; null when it was not. */
  keptAs: string | null
}

/** An agreement as kept; `doneOn` is null while it is open. */
export type KeptFollowUp = {
  id: string
  agreed: string
  dueOn: PlainDate | null
  doneOn: PlainDate | null
}

/** Words that were added later, beside what stood there. */
export type Correction = { id: string; corrected: string; byName: string; at: Instant }

/** That an entry was made on the wrong person: it stays, and tells why it no longer counts. */
export type StruckOut = { at: Instant; byName: string; reason: string }

/** What the dossier of one client holds of a contact. */
export type ContactRecord = {
  contactId: string
  clientId: string
  clientName: string
  mentorshipId: string
  occurredOn: PlainDate
  kind: ContactKind
  result: Outcome
  durationMinutes: number | null
  travelMinutes: number | null
  byName: string
  loggedAt: Instant
  saw: string | null
  safe: string | null
  connected: string | null
  authentic: string | null
  expressions: readonly KeptExpression[]
  followUps: readonly KeptFollowUp[]
  corrections: readonly Correction[]
  struckOut: StruckOut | null
}
