import type { Fact } from '../audit/index.js'
import type { Couple } from '../mentorships/index.js'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { ContactKind } from './contact.js'

/** The command: when the next contact is planned, and in which form. */
export type PlanContact = { plannedOn: PlainDate; plannedTime: string | null; kind: ContactKind }

/** Why a contact cannot be planned. */
export type PlanRefusal = 'mentorship-ended' | 'is-past' | 'too-far-ahead'

/** What is planned instead of what was planned before. */
export type ContactPlanned = PlanContact & { mentorshipId: string; facts: readonly Fact[] }

/** A day further ahead than this is taken for a mistyped year. */
const monthsAhead = 24

/**
 * Plans the next contact of a couple; it replaces the plan that stood. Refuses a couple that ended, a
 * day that has passed, and a day over two years ahead.
 */
export function planContact(
  couple: Couple,
  plan: PlanContact,
  today: PlainDate,
): Result<ContactPlanned, PlanRefusal> {
  if (couple.status === 'ended') {
    return refused('mentorship-ended')
  }
  if (plan.plannedOn < today) {
    return refused('is-past')
  }
  if (plan.plannedOn > addMonths(today, monthsAhead)) {
    return refused('too-far-ahead')
  }
  const { clientId, mentorshipId } = couple
  const content = { plannedOn: plan.plannedOn, plannedTime: plan.plannedTime, kind: plan.kind }
  const facts = [{ type: 'contactPlanned', clientId, mentorshipId, content }]
  return ok({ ...plan, mentorshipId, facts })
}

/** A plan that falls through, and the fact that tells it. Nothing comes in its place. */
export function dropPlan(couple: Couple, planned: PlanContact): { facts: readonly Fact[] } {
  const { clientId, mentorshipId } = couple
  const { plannedOn, plannedTime, kind } = planned
  const content = { plannedOn, plannedTime, kind }
  return { facts: [{ type: 'contactPlanDropped', clientId, mentorshipId, content }] }
}
