import type { Matter } from '../../authority/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Outcome } from '../decision.js'
import { dayOfOpen, waitsFor, type Progress, type Wait } from './waits-for.js'

/** A decision as lists show it. */
export type DecisionRow = Progress & {
  readonly id: string
  readonly clientId: string
  readonly clientName: string
  readonly mentorName: string
  readonly matter: Matter
  readonly question: string
  readonly status: 'open' | 'closed'
  readonly isWeighty: boolean
  readonly askedOn: PlainDate
  readonly answerBy: PlainDate | null
  readonly completeBy: PlainDate | null
  readonly decidedOn: PlainDate | null
  readonly closedAt: Instant | null
  readonly outcome: Outcome | null
  /** When a closed decision is looked at again. */
  readonly lookOn: PlainDate | null
}

/** What a row asks: by when, for what, and whether that day passed. */
export type Standing = {
  readonly wait: Wait | 'look-back' | 'nothing'
  readonly day: PlainDate | null
  readonly isLate: boolean
}

/** How a decision stands today. A look-back is due on its day; an answer is late the day after. */
export function standingOf(row: DecisionRow, today: PlainDate): Standing {
  if (row.status === 'open') {
    const day = dayOfOpen(row)
    return { wait: waitsFor(row), day, isLate: day !== null && day < today }
  }
  const { lookOn } = row
  return lookOn === null
    ? { wait: 'nothing', day: null, isLate: false }
    : { wait: 'look-back', day: lookOn, isLate: lookOn <= today }
}
