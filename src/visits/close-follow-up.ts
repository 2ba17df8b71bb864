import type { Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { OpenFollowUp } from './follow-up.js'

/** An agreement that was kept, and the fact that tells it. */
export type FollowUpClosed = { id: string; doneOn: PlainDate; facts: readonly Fact[] }

/** Closes an agreement on the day it was kept. An open one can always be closed, also too late. */
export function closeFollowUp(followUp: OpenFollowUp, doneOn: PlainDate): FollowUpClosed {
  const { id, clientId, mentorshipId, agreed, dueOn } = followUp
  const content = { followUpId: id, agreed, dueOn, doneOn }
  return { id, doneOn, facts: [{ type: 'followUpClosed', clientId, mentorshipId, content }] }
}
