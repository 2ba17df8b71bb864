import type { Fact } from '../../audit/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import type { Meeting, Proposal, ProposalAnswer } from './proposal.js'

/** Why something cannot be done with a proposal; each has its own sentence. */
export const proposalRefusals = [
  'no-reason',
  'not-possible',
  'entry-closed',
  'already-proposed',
  'barrier',
  'closed',
  'already-asked',
  'nothing-told',
  'not-asked-yet',
  'not-met-yet',
  'mentor-not-willing',
  'how-missing',
  'colleague-tells',
  'not-before-past',
  'answered-in-future',
  'meeting-planned',
  'meeting-past',
  'held-in-future',
  'no-meeting',
  'veto-stands',
  'not-agreed',
  'not-withdrawn',
] as const
export type ProposalRefusal = (typeof proposalRefusals)[number]

/** What the person on the list waits for, after this step; undefined leaves it. */
export type NowWaitsFor = 'match' | 'answer' | 'acquaintance' | 'court' | 'agreement' | undefined

/** What a step makes: the proposal as it is now, what is added, what goes into the history. */
export type ProposalOutcome = {
  readonly state: Proposal
  readonly facts: readonly Fact[]
  readonly waitsFor: NowWaitsFor
  readonly answer?: ProposalAnswer
  readonly meeting?: Meeting
  /** A veto that stays with the pair. */
  readonly barrier?: {
    readonly kind: 'client-veto' | 'mentor-veto'
    readonly reason: string | null
  }
}

export type ProposalDecision = Result<ProposalOutcome, ProposalRefusal>

/** A step that happened. */
export function happened(outcome: ProposalOutcome): ProposalDecision {
  return ok(outcome)
}

/** A step that may not be taken. */
export function decline(reason: ProposalRefusal): ProposalDecision {
  return refused(reason)
}

/** A fact of a proposal. It names no mentor and no reason: who stands beside the client later reads the history. */
export function factOf(
  { clientId }: Pick<Proposal, 'clientId'>,
  type: string,
  content: Record<string, unknown> = {},
): Fact {
  return { type, clientId, content }
}
