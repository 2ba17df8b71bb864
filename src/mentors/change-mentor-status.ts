import type { Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { MentorStatusChange, VolunteerMentor } from './mentor.js'

/** The command: another status, from a known day on. */
export type ChangeMentorStatus = MentorStatusChange & { since: PlainDate }

/** Why the status cannot change so. */
export type StatusRefusal = 'same-status' | 'since-in-future' | 'since-before-current'

/** What is to be saved. */
export type MentorStatusChanged = ChangeMentorStatus & {
  mentorId: string
  facts: readonly Fact[]
}

/**
 * Gives a volunteer another status: people pause and return. Refuses the status they have already, a
 * day to come, and a day before the present status began.
 */
export function changeMentorStatus(
  mentor: Pick<VolunteerMentor, 'id' | 'status' | 'statusSince'>,
  command: ChangeMentorStatus,
  today: PlainDate,
): Result<MentorStatusChanged, StatusRefusal> {
  const { status, since, reason } = command
  if (status === mentor.status) {
    return refused('same-status')
  }
  if (since > today) {
    return refused('since-in-future')
  }
  if (mentor.statusSince !== null && since < mentor.statusSince) {
    return refused('since-before-current')
  }
  const content = { status, since, reason, was: mentor.status }
  return ok({
    ...command,
    mentorId: mentor.id,
    facts: [{ type: 'mentorStatusChanged', mentorId: mentor.id, content }],
  })
}
