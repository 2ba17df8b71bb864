import type { Matter, StatementRole } from '../../authority/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'

/** What a professional can answer: able, unable for this decision, or that he cannot say now. */
export const answers = ['able', 'unable', 'cannot-say'] as const
export type Answer = (typeof answers)[number]

/** A professional asked whether the client can decide this one matter. */
export type StatementRequest = {
  readonly id: string
  readonly decisionId: string
  readonly clientId: string
  readonly matter: Matter
  readonly about: string
  readonly byName: string
  readonly byRole: StatementRole
  readonly email: string
  readonly invitationId: string
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: Instant
  readonly lastDay: PlainDate
  readonly withdrawnAt: Instant | null
  readonly answer: Answer | null
  readonly said: string | null
  readonly answeredAt: Instant | null
  readonly isDecisionClosed: boolean
  readonly version: number
}

/** How a request stands. What was answered stays answered; what was never answered ends with its last day. */
export type RequestStanding = 'waiting' | 'answered' | 'withdrawn' | 'expired' | 'decided'

type Asked = Pick<StatementRequest, 'withdrawnAt' | 'answer' | 'lastDay' | 'isDecisionClosed'>

/** How a request stands on a day. */
export function requestStanding(
  { withdrawnAt, answer, lastDay, isDecisionClosed }: Asked,
  today: PlainDate,
): RequestStanding {
  if (withdrawnAt !== null) {
    return 'withdrawn'
  }
  if (answer !== null) {
    return 'answered'
  }
  if (lastDay < today) {
    return 'expired'
  }
  return isDecisionClosed ? 'decided' : 'waiting'
}

/** Whether the professional can still answer, or correct what he answered: until the last day, unless it was withdrawn. */
export function isOpenToAnswer(request: Asked, today: PlainDate): boolean {
  const standing = requestStanding(request, today)
  return standing === 'waiting' || (standing === 'answered' && request.lastDay >= today)
}
