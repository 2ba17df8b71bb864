import type { Instant, PlainDate } from '../shared/calendar/index.js'

/** What something known of a client can be said to be. */
export const evidenceKinds = [
  'wish',
  'refusal',
  'preference',
  'habit',
  'earlier-life',
  'bodily-signal',
  'belief',
] as const
/** What it is; `unsorted` for what was kept from a visit until somebody says what it is. */
export type EvidenceKind = (typeof evidenceKinds)[number] | 'unsorted'

/** What it is about. */
export const evidenceThemes = [
  'living',
  'care',
  'treatment',
  'day',
  'contacts',
  'body-and-health',
  'food',
  'faith',
  'money',
  'last-phase',
  'other',
] as const
export type EvidenceTheme = (typeof evidenceThemes)[number]

/** Who said or saw it. */
export const evidenceSources = ['client', 'mentor', 'near-person', 'care', 'other'] as const
export type EvidenceSource = (typeof evidenceSources)[number]

/** How it became known. */
export const evidenceWays = [
  'said',
  'written',
  'observed',
  'told-by-other',
  'inferred',
  'tried',
] as const
export type EvidenceWay = (typeof evidenceWays)[number]

/** How sure it is. */
export const evidenceCertainties = ['sure', 'probable', 'unsure'] as const
export type EvidenceCertainty = (typeof evidenceCertainties)[number]

/** What somebody writes down of a client. */
export type EvidenceWords = {
  kind: EvidenceKind
  theme: EvidenceTheme
  words: string
  source: EvidenceSource
  /** The name of a near person, carer or other, in words. */
  sourceName: string | null
  howLearned: EvidenceWay
  certainty: EvidenceCertainty
  learnedOn: PlainDate
}

/** Words that were added later, beside what stood there. */
export type EvidenceCorrection = { id: string; corrected: string; byName: string; at: Instant }

/** That it still held on a day. */
export type EvidenceConfirmation = {
  id: string
  confirmedOn: PlainDate
  note: string | null
  byName: string
}

/** One thing known of a client. */
export type Evidence = EvidenceWords & {
  id: string
  clientId: string
  byName: string
  recordedAt: Instant
  /** The day it was learned, or later confirmed. */
  lastConfirmedOn: PlainDate
  /** The newest first. */
  confirmations: readonly EvidenceConfirmation[]
  corrections: readonly EvidenceCorrection[]
  /** The ids of what it does not go together with. */
  contradicts: readonly string[]
  /** The visit in which it was said, when it was kept from one. */
  visit: { contactId: string; occurredOn: PlainDate } | null
  /** That it no longer holds; it stays to be read. */
  withdrawn: { at: Instant; byName: string; reason: string } | null
  version: number
}
