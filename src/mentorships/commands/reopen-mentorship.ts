import type { MentorshipDecision } from '../mentorship.facts.js'
import type { Mentorship } from '../mentorship.js'
import { decline, happened } from './outcomes.js'

/** An ending turns out to be a mistake; `reason` says in words what went wrong. */
export type ReopenMentorship = { readonly reason: string }

/** Undoes a wrong ending: the last mentor carries on, the history keeps both. Substitutes are named anew. Refuses without a reason, or when the couple runs again already. */
export function reopenMentorship(
  mentorship: Mentorship,
  command: ReopenMentorship,
  { coupleRunsAgain }: { readonly coupleRunsAgain: boolean },
): MentorshipDecision {
  if (mentorship.status !== 'ended') {
    return decline('not-ended')
  }
  const reason = command.reason.trim()
  if (reason === '') {
    return decline('reason-missing')
  }
  if (coupleRunsAgain) {
    return decline('couple-already-running')
  }
  const { endedOn, endingReason, mandate, ...couple } = mentorship
  return happened({ ...couple, status: 'running', mandate: { ...mandate, until: undefined } }, [
    {
      type: 'mentorshipReopened',
      mentorshipId: mentorship.id,
      reason,
      wasEndedOn: endedOn,
      wasReason: endingReason,
    },
  ])
}
