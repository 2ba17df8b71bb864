import type { Client, LivingSituation, NearPerson, ProtectiveMeasure } from '../clients/index.js'
import type { ClientDecisions } from '../decisions/index.js'
import type { Document } from '../documents/index.js'
import type { Evidence } from '../evidence/index.js'
import type { LivingWills } from '../living-wills/index.js'
import type { ClientPart, Standing } from '../match-profiles/index.js'
import type { Permission } from '../permissions/index.js'
import type { Restriction } from '../privacy/index.js'
import type { Couple, Rhythm, RhythmYear } from '../mentorships/index.js'
import type { KeptExpression, OpenFollowUp, PlannedContact } from '../visits/index.js'
import type { WaitingEntry } from '../waiting-list/index.js'
import type { ClientGap } from './client-gaps.js'
import type { StarterProgress } from './starter.js'
import type { Happening, TimelineKind } from './timeline.js'

/** A couple in the dossier with its year of contact. */
export type CoupleYear = {
  couple: Couple
  year: RhythmYear
  rhythm: Rhythm
  planned: PlannedContact | undefined
}

/** A page of the timeline. */
export type TimelinePage = {
  kind: TimelineKind
  page: number
  hasMore: boolean
  happenings: readonly Happening[]
}

/** All that the dossier page of a client shows. */
export type Dossier = {
  client: Client
  /** The dossier is frozen (AVG 18). */
  restriction: Restriction | undefined
  /** Whether the client asked for access, and this reader is asked about sealed notes. */
  isAccessAsked: boolean
  homes: readonly LivingSituation[]
  people: readonly NearPerson[]
  measures: readonly ProtectiveMeasure[]
  current: readonly CoupleYear[]
  former: readonly Couple[]
  followUps: readonly OpenFollowUp[]
  documents: readonly Document[]
  decisions: ClientDecisions
  livingWills: LivingWills
  permissions: readonly Permission[]
  expressions: readonly KeptExpression[]
  /** What is known of the client, the withdrawn too. */
  evidence: readonly Evidence[]
  starter: StarterProgress
  /** How far the intake for a match is; for coordinators, who find a mentor. */
  intake: Standing<ClientPart> | undefined
  gaps: readonly ClientGap[]
  timeline: TimelinePage
  /** Every time this client waited for a mentor; undefined for who may not see that. */
  waiting: readonly WaitingEntry[] | undefined
  /** The name of a client or mentor that a fact tells of by id. */
  nameOf: (id: string) => string
}
