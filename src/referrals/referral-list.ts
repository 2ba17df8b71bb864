import type { Instant, PlainDate } from '../shared/calendar/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import type { AskerRole } from '../law/index.js'
import type { ReferralStatus } from './referral.js'
import type { AskedUrgency, AskedWay } from './told.js'

/** What the list can show: what waits, what is kept apart, what was answered, or everything. */
export const listStates = ['open', 'suspected', 'answered', 'all'] as const
export type ListState = (typeof listStates)[number]

/** The fields the list remembers. */
export const referralFilters = ['state', 'who', 'mine'] as const

/** What a coordinator asked of the list. */
export type ReferralFilter = { state: ListState; who: string; assignedTo: string | undefined }

/** One request in the list; nothing of what was told about somebody's health or life. */
export type ReferralRow = {
  id: string
  number: number
  receivedAt: Instant
  answerDueOn: PlainDate
  name: string
  place: string | null
  askerRole: AskerRole
  way: AskedWay
  urgency: AskedUrgency
  objects: boolean
  status: ReferralStatus
  isSuspected: boolean
  assignedName: string | null
}

/** Reads what was chosen; what it does not know it leaves out. */
export function referralFilterOf(typed: Typed, accountId: string): ReferralFilter {
  return {
    state: listStates.find((state) => state === textOf(typed, 'state')) ?? 'open',
    who: textOf(typed, 'who'),
    assignedTo: textOf(typed, 'mine') === 'yes' ? accountId : undefined,
  }
}
