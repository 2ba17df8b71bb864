import type { RegimeKey } from '../../mentorships/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import { decline, factOf, happened, type ProposalDecision } from './outcome.js'
import type { Proposal } from './proposal.js'

/** The command: a pair, by name of a coordinator and with a reason in own words. */
export type MakeProposal = {
  readonly clientId: string
  readonly mentorId: string
  readonly entryId: string
  readonly regime: RegimeKey
  readonly reason: string
  /** What the best answer for all said at that moment; null when it left this client out. */
  readonly suggestedMentorId: string | null
}

/** How things stand when somebody proposes. */
export type ProposeContext = {
  readonly proposalId: string
  readonly by: string
  readonly at: Instant
  readonly isEntryOpen: boolean
  readonly hasOpenProposal: boolean
  /** No demand failed and nothing is missing that must be known. matching.md §3.1. */
  readonly isPossible: boolean
  readonly hasBarrier: boolean
}

/**
 * Proposes a pair. Refuses without a reason, for somebody who no longer waits or has an open proposal, for a pair the
 * demands keep apart, and after a veto. Nobody is told by it: asking the mentor is a step of its own (matching.md §6).
 */
export function makeProposal(command: MakeProposal, context: ProposeContext): ProposalDecision {
  const { reason, suggestedMentorId, ...pair } = command
  if (reason.trim() === '') {
    return decline('no-reason')
  }
  if (!context.isEntryOpen) {
    return decline('entry-closed')
  }
  if (context.hasOpenProposal) {
    return decline('already-proposed')
  }
  if (context.hasBarrier) {
    return decline('barrier')
  }
  if (!context.isPossible) {
    return decline('not-possible')
  }
  const state: Proposal = {
    ...pair,
    id: context.proposalId,
    status: 'asking-mentor',
    proposedBy: context.by,
    proposedAt: context.at,
    reason: reason.trim(),
    suggestedMentorId,
    followedSuggestion: suggestedMentorId === command.mentorId,
    ...untouched,
  }
  return happened({ state, waitsFor: 'answer', facts: [factOf(state, 'matchProposed')] })
}

const untouched = {
  toldToMentor: null,
  mentorAskedAt: null,
  agreedOn: null,
  mentorshipId: null,
  closedAt: null,
  closeReason: null,
  answers: [],
  meetings: [],
} as const
