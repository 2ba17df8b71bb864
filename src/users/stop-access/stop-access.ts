import type { PlainDate } from '../../shared/calendar/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { standingOf, type Colleague } from '../colleagues/colleague.js'

/** Why an account cannot be blocked. */
export type BlockRefusal = 'self' | 'nothing-to-end' | 'last-coordinator'

type Blocking = {
  /** Every role the account ever had at this organisation. */
  held: readonly Colleague[]
  accountId: string
  /** The account that blocks. */
  by: string
  /** Other people who are coordinator here without an end. */
  othersWhoStay: number
  today: PlainDate
}

/** The end of one role: `until` is the first day without it. */
export type RoleEnding = { assignmentId: string; until: PlainDate }

/**
 * Blocks an account at this organisation: the endings of its roles, from today on. A role that would begin
 * later never begins. Refuses oneself, and whoever leaves the organisation without a coordinator.
 */
export function blockAccount({
  held,
  accountId,
  by,
  othersWhoStay,
  today,
}: Blocking): Result<readonly RoleEnding[], BlockRefusal> {
  if (accountId === by) {
    return refused('self')
  }
  const left = held.filter((role) => standingOf(role, today) !== 'ended')
  if (left.length === 0) {
    return refused('nothing-to-end')
  }
  if (othersWhoStay === 0 && left.some(({ role }) => role === 'coordinator')) {
    return refused('last-coordinator')
  }
  return ok(
    left.map(({ assignmentId, validFrom }) => ({
      assignmentId,
      until: validFrom > today ? validFrom : today,
    })),
  )
}
