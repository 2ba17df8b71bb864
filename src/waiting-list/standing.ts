import { ruleInForce, waitingTermKeys, type LegalRule } from '../law/index.js'
import { addDays, daysBetween, type PlainDate } from '../shared/calendar/index.js'
import type { Urgency, WaitingEntry } from './waiting-entry.js'

/** How many whole weeks somebody waits on a day; none while the first day still has to come. */
export function weeksWaiting(waitingSince: PlainDate, on: PlainDate): number {
  return Math.max(0, Math.floor(daysBetween(waitingSince, on) / 7))
}

/** Within how many days who waits with this urgency hears from us. A missing term is a broken installation and throws. */
export function contactDays(rules: readonly LegalRule[], urgency: Urgency, on: PlainDate): number {
  const key = waitingTermKeys[urgency]
  const rule = ruleInForce(rules, key, on)
  if (rule === undefined) {
    throw new Error(`No term "${key}" in force on ${on}`)
  }
  return rule.value
}

type LastHeard = { urgency: Urgency; lastOn: PlainDate }

/** The last day on which somebody should hear from us again, counted from when he last did. */
export function nextContact(
  rules: readonly LegalRule[],
  { urgency, lastOn }: LastHeard,
  today: PlainDate,
): PlainDate {
  return addDays(lastOn, contactDays(rules, urgency, today))
}

/** How keeping contact stands: not needed any more, in time, or overdue since a day. */
export type ContactStanding =
  | { readonly is: 'over' }
  | { readonly is: 'in-time'; readonly by: PlainDate | null }
  | { readonly is: 'overdue'; readonly by: PlainDate }

/** Whether contact with who waits is late today; on the day itself it is not. */
export function contactStanding(
  { closed, nextContactOn }: Pick<WaitingEntry, 'closed' | 'nextContactOn'>,
  today: PlainDate,
): ContactStanding {
  if (closed !== null) {
    return { is: 'over' }
  }
  return nextContactOn !== null && nextContactOn < today
    ? { is: 'overdue', by: nextContactOn }
    : { is: 'in-time', by: nextContactOn }
}

/** From this class on somebody may not wait without anybody having spoken with him. */
export const urgentFrom: Urgency = 2
