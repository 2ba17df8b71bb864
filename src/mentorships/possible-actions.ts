import type { MentorshipStatus } from './mentorship.js'
import {
  mayAgreeRhythm,
  mayChangeMentorship,
  mayLogVisit,
  type MentorshipRelation,
} from './mentorship.policy.js'

/** Everything that can be done from the page of a couple. */
export const coupleActions = [
  'log',
  'resume',
  'pause',
  'substitute',
  'handOver',
  'rhythm',
  'answer',
  'end',
  'reopen',
] as const

/** One such action. */
export type CoupleActionKey = (typeof coupleActions)[number]

const perStatus: Record<MentorshipStatus, readonly CoupleActionKey[]> = {
  running: ['log', 'pause', 'substitute', 'handOver', 'rhythm', 'answer', 'end'],
  paused: ['log', 'resume', 'substitute', 'handOver', 'rhythm', 'answer', 'end'],
  ended: ['reopen'],
}

/** What this person can do with a couple in this state; each is checked again when it is done. */
export function possibleActions(
  status: MentorshipStatus,
  relation: MentorshipRelation,
): readonly CoupleActionKey[] {
  return perStatus[status].filter((action) => {
    if (action === 'log') {
      return mayLogVisit(relation)
    }
    return action === 'rhythm' ? mayAgreeRhythm(relation) : mayChangeMentorship(relation)
  })
}
