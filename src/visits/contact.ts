import type { PlainDate } from '../shared/calendar/index.js'

/** In which form there was contact; a visit is a contact in person. */
export const contactKinds = [
  'visit',
  'phone',
  'message',
  'video',
  'care-staff',
  'family',
  'court',
  'other',
] as const
export type ContactKind = (typeof contactKinds)[number]

/** Why contact did not come about (art. 7(2)c asks for a note of it). */
export const attemptReasons = [
  'not-present',
  'did-not-want',
  'too-ill',
  'not-reached',
  'cancelled-by-institution',
  'other',
] as const
export type AttemptReason = (typeof attemptReasons)[number]

/** How a wish or utterance came to be known: the ways mentors name themselves. */
export const waysOfLearning = ['said', 'indirect', 'observed', 'tried', 'told-by-other'] as const
export type WayOfLearning = (typeof waysOfLearning)[number]

/** How sure the mentor is that he understood it right. */
export const certainties = ['sure', 'probable', 'unsure'] as const
export type Certainty = (typeof certainties)[number]

/** What a client said or wanted, in his own words where there were words. */
export type Expression = { words: string; howLearned: WayOfLearning; certainty: Certainty }

/** An agreement, and when it should be done. */
export type FollowUp = { agreed: string; dueOn: PlainDate | null }

/** What one client's dossier gets of a contact; every field is words, none is a score. */
export type ClientPart = {
  mentorshipId: string
  saw: string | null
  safe: string | null
  connected: string | null
  authentic: string | null
  expressions: readonly Expression[]
  followUps: readonly FollowUp[]
}

/** What came of it: the people met, or there was only an attempt, with its reason. */
export type Outcome =
  { outcome: 'met' } | { outcome: 'attempted'; reason: AttemptReason; note: string | null }

/** A contact as it is told: once for everybody, and apart for each client. */
export type Contact = {
  occurredOn: PlainDate
  kind: ContactKind
  result: Outcome
  durationMinutes: number | null
  travelMinutes: number | null
  parts: readonly ClientPart[]
}
