import type { Instant } from '../../shared/calendar/index.js'
import { decline, factOf, happened, type ProposalDecision } from './outcome.js'
import { isOpen, type Proposal } from './proposal.js'

/** Asks the mentor, with what he may know before his yes: no name. Nobody is asked for who waits no more. */
export function askMentor(
  proposal: Proposal,
  { told, at, isTaken }: { told: string; at: Instant; isTaken: boolean },
): ProposalDecision {
  if (!isOpen(proposal)) {
    return decline('closed')
  }
  if (proposal.mentorAskedAt !== null) {
    return decline('already-asked')
  }
  if (isTaken) {
    return decline('entry-closed')
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
