import type { Couple, Rhythm } from '../mentorships/index.js'
import type { OfficeDecisions } from './load-decisions.js'
import type { WaitingChain } from '../waiting-list/index.js'
import type { ContactRow, OpenFollowUp, PlannedContact } from '../visits/index.js'

/** A couple that asks for something, as it stands today. */
export type CoupleToday = {
  couple: Couple
  rhythm: Rhythm | undefined
  planned: PlannedContact | undefined
}

/** The first couples of one sort, and how many there are (one more than is counted when more). */
export type Waiting = { first: readonly CoupleToday[]; count: number }

/** What a coordinator sees first. */
export type OfficeDay = {
  counts: { mentors: number; current: number; paused: number; ended: number; pastLaw: number }
  overdue: Waiting
  neverMet: Waiting
  dueSoon: Waiting
  paused: Waiting
  lateFollowUps: { first: readonly OpenFollowUp[]; count: number }
  incomplete: {
    startUnknown: Waiting
    withoutEmergency: Waiting
    withoutVog: { first: readonly { id: string; name: string }[]; count: number }
  }
  decisions: OfficeDecisions
  waitingList: WaitingChain
  newest: readonly ContactRow[]
}

/** Whether nothing at all asks for attention. */
export function isCalm({ decisions, ...day }: OfficeDay): boolean {
  const { overdue, neverMet, dueSoon, lateFollowUps, waitingList } = day
  const { late, urgent, review } = decisions
  const counts = [overdue, neverMet, dueSoon, lateFollowUps, late, urgent, review]
  const waits = [waitingList.neverHeard, waitingList.late]
  return [...counts, ...waits].every(({ count }) => count === 0)
}

/** Whether there is nobody registered yet: the office is still empty. */
export function isEmptyOffice({ counts }: OfficeDay): boolean {
  return counts.mentors === 0 && counts.current + counts.ended === 0
}
