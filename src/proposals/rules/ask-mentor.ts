import type { Instant } from '../../shared/calendar/index.js'
import { decline, factOf, happened, type ProposalDecision } from './outcome.js'
import { isOpen, type Proposal } from './proposal.js'

/** Asks the mentor, with what he may know before his yes: no name. What was told stays readable. */
export function askMentor(
  proposal: Proposal,
  { told, at }: { told: string; at: Instant },
): ProposalDecision {
  if (!isOpen(proposal)) {
    return decline('closed')
  }
  if (proposal.mentorAskedAt !== null) {
    return decline('already-asked')
  }
  const toldToMentor = told.trim()
  return toldToMentor === ''
    ? decline('nothing-told')
    : happened({
        state: { ...proposal, toldToMentor, mentorAskedAt: at },
        waitsFor: 'answer',
        facts: [factOf(proposal, 'matchMentorAsked')],
      })
}
