import {
  addDays,
  addMonths,
  plainDateOf,
  type Instant,
  type PlainDate,
} from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** Why a row is looked at: by lot, or because it is out of the ordinary. */
export const reasons = [
  'emergency',
  'after-end',
  'namesake',
  'colleague',
  'near',
  'denied-burst',
  'export',
  'night',
  'sample',
] as const
export type Reason = (typeof reasons)[number]

/** What somebody found: nothing wrong, a question put to who looked, or an incident. */
export const outcomes = ['in-order', 'asked', 'incident'] as const
export type Outcome = (typeof outcomes)[number]

/** The review of one month: what was drawn, how far it is. */
export type LogReview = {
  id: string
  month: PlainDate
  accesses: number
  sampled: number
  drawnAt: Instant
  closedAt: Instant | null
  items: number
  open: number
  openEmergencies: number
  incidents: number
}

/** A row of the log that is looked at. `clients` is empty for who may not know whose dossier it was. */
export type ReviewItem = {
  id: string
  reviewId: string
  reasons: Reason[]
  at: Instant
  accountId: string
  accountName: string
  role: string
  action: string
  object: string
  outcomeThen: string
  rule: string
  clients: { id: string; name: string }[]
  /** What the same account did on that day, for a sense of proportion. */
  sameDay: { accesses: number; clients: number }
  outcome: Outcome | null
  note: string
  reviewerName: string | null
  reviewedAt: Instant | null
  version: number
}

const daysToReview = 14

/**
 * The last day on which the review of a month is in time: two weeks into the next month, and never less than
 * two weeks after it was handed out.
 */
export function dueOn({ month, drawnAt }: Pick<LogReview, 'month' | 'drawnAt'>): PlainDate {
  const byMonth = addDays(addMonths(month, 1), daysToReview - 1)
  const byHand = addDays(plainDateOf(drawnAt), daysToReview)
  return byMonth > byHand ? byMonth : byHand
}

/** Whether a month should have been closed by now. */
export function isOverdue(
  review: Pick<LogReview, 'month' | 'drawnAt' | 'closedAt'>,
  today: PlainDate,
): boolean {
  return review.closedAt === null && today > dueOn(review)
}

/** What somebody found in one row. */
export type Finding = { outcome: Outcome; note: string }

/** Why a finding is not taken. */
export type FindingRefusal = 'own-access' | 'closed' | 'note-missing'

/** Takes a finding. Refuses one about the own access, in a closed month, or without a word on what was asked or happened. */
export function judge(
  { accountId, isClosed }: { accountId: string; isClosed: boolean },
  finding: Finding,
  by: string,
): Result<Finding, FindingRefusal> {
  if (accountId === by) {
    return refused('own-access')
  }
  if (isClosed) {
    return refused('closed')
  }
  return finding.outcome !== 'in-order' && finding.note === ''
    ? refused('note-missing')
    : ok(finding)
}

/** Whether a month can be closed: once, and only with nothing left open. */
export function canClose({ closedAt, open }: Pick<LogReview, 'closedAt' | 'open'>): boolean {
  return closedAt === null && open === 0
}
