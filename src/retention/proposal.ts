import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { SubjectKind } from '../privacy/index.js'

/** How a proposal to destroy stands. */
export type ProposalStatus = 'proposed' | 'confirmed' | 'withdrawn' | 'done'

/** A proposal to destroy the data of some people. */
export type Proposal = {
  id: string
  ground: 'retention' | 'erasure'
  requestId: string | null
  proposedBy: string
  proposerName: string
  proposedAt: Instant
  status: ProposalStatus
  deciderName: string | null
  notBefore: Instant | null
  graceDays: number
  doneAt: Instant | null
  count: number
}

/** Somebody in a proposal; the name is gone once it is done. */
export type ProposalItem = {
  kind: SubjectKind
  id: string
  name: string | null
  since: PlainDate | null
  keptUntil: PlainDate | null
  outcome: 'open' | 'destroyed' | 'held-back'
}

/** Time to reconsider when nobody chose another: longer when a person asked for it himself. */
export const graceDays = { retention: 7, erasure: 30 } as const
