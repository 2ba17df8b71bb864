import type { Instant } from '../../shared/calendar/index.js'
import { waitsForOf } from './answer.js'
import { decline, factOf, happened, type ProposalDecision } from './outcome.js'
import { isOpen, statusFrom, type Proposal } from './proposal.js'

/** Takes a proposal back, with a reason; the person waits for a match again. */
export function withdraw(
  proposal: Proposal,
  { reason, at }: { reason: string; at: Instant },
): ProposalDecision {
  if (!isOpen(proposal)) {
    return decline('closed')
  }
  if (reason.trim() === '') {
    return decline('no-reason')
  }
  return happened({
    state: {
      ...proposal,
      status: 'withdrawn',
      closedAt: at,
      closeReason: reason.trim(),
      agreedOn: null,
    },
    waitsFor: 'match',
    facts: [factOf(proposal, 'matchWithdrawn')],
  })
}

type Around = { isTaken: boolean; hasBarrier: boolean; isImpossible: boolean }

/**
 * Undoes taking back: the answers that stand make the status again. Not when the place was taken, a veto stands, or
 * the mentor has no room any more.
 */
export function resume(
  proposal: Proposal,
  { isTaken, hasBarrier, isImpossible }: Around,
): ProposalDecision {
  if (proposal.status !== 'withdrawn') {
    return decline('not-withdrawn')
  }
  if (isTaken) {
    return decline('already-proposed')
  }
  if (hasBarrier) {
    return decline('veto-stands')
  }
  if (isImpossible) {
    return decline('not-possible')
  }
  const status = statusFrom(proposal)
  const agreedOn = status === 'agreed' ? lastAnsweredOn(proposal) : null
  const state: Proposal = { ...proposal, status, closedAt: null, closeReason: null, agreedOn }
  return happened({ state, waitsFor: waitsForOf(state), facts: [factOf(proposal, 'matchResumed')] })
}

function lastAnsweredOn({ answers }: Proposal) {
  return answers.at(-1)?.answeredOn ?? null
}

/** The mentorship that came of it. Only what both agreed to can begin; what the way asks besides is the start's. */
export function start(
  proposal: Proposal,
  { mentorshipId, at }: { mentorshipId: string; at: Instant },
): ProposalDecision {
  return proposal.status === 'agreed'
    ? happened({
        state: { ...proposal, status: 'started', mentorshipId, closedAt: at },
        waitsFor: undefined,
        facts: [factOf(proposal, 'matchStarted')],
      })
    : decline('not-agreed')
}
