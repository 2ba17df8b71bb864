import { isInForce, type Role } from '../../shared/access/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'

/** Somebody's role at this organisation. `validUntil` is the first day without it. */
export type Colleague = {
  assignmentId: string
  accountId: string
  name: string
  email: string
  role: Role
  mentorId: string | null
  validFrom: PlainDate
  validUntil: PlainDate | null
}

/** Whether a role holds, ended, or is yet to begin. */
export type Standing = 'holds' | 'ended' | 'later'

/** How a role stands on a day. */
export function standingOf({ validFrom, validUntil }: Colleague, today: PlainDate): Standing {
  if (isInForce({ from: validFrom, until: validUntil }, today)) {
    return 'holds'
  }
  return today < validFrom ? 'later' : 'ended'
}

/** Why a role cannot end on a day. */
export type EndRoleRefusal = 'in-the-past' | 'last-coordinator' | 'already-ended'

type Ending = {
  colleague: Colleague
  /** Coordinators other than this one who stay: their role has no end. */
  othersWhoStay: number
  until: PlainDate
  today: PlainDate
}

/**
 * Ends a role: `until` is the first day without it. Refuses a day that has passed, a role that ended
 * already, and the last coordinator, because nobody could invite another.
 */
export function endRole({
  colleague,
  othersWhoStay,
  until,
  today,
}: Ending): Result<{ assignmentId: string; until: PlainDate }, EndRoleRefusal> {
  if (standingOf(colleague, today) === 'ended') {
    return refused('already-ended')
  }
  if (until < today) {
    return refused('in-the-past')
  }
  if (colleague.role === 'coordinator' && othersWhoStay === 0) {
    return refused('last-coordinator')
  }
  return ok({ assignmentId: colleague.assignmentId, until })
}
