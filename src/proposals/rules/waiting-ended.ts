import type { Instant } from '../../shared/calendar/index.js'
import { decline, factOf, happened, type ProposalDecision } from './outcome.js'
import { isOpen, type Proposal } from './proposal.js'

/** Why a proposal is taken back that no person took back: whoever waited, waits no more. */
export const waitingEndedReason = 'waiting-ended'

/** Takes an open proposal back because the waiting is over; what was answered stays. Refuses one that is closed. */
export function waitingEnded(proposal: Proposal, at: Instant): ProposalDecision {
  return isOpen(proposal)
    ? happened({
        state: {
          ...proposal,
          status: 'withdrawn',
          closedAt: at,
          closeReason: waitingEndedReason,
          agreedOn: null,
        },
        waitsFor: undefined,
        facts: [factOf(proposal, 'matchWithdrawn')],
      })
    : decline('closed')
}
