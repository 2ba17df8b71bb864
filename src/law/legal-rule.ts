import { addMonths, type PlainDate } from '../shared/calendar/index.js'

/** The units in which a rule counts. */
export const legalUnits = ['days', 'weeks', 'months', 'years'] as const

/** One of the units in which a rule counts. */
export type LegalUnit = (typeof legalUnits)[number]

/**
 * One dated fact of law or professional norm. `verified` is false while nobody has compared it with
 * its source; a screen then says "nog te controleren". `validUntil` is the first day without it.
 */
export type LegalRule = {
  key: string
  value: number
  unit: LegalUnit
  source: { article: string; text: string }
  validFrom: PlainDate
  validUntil?: PlainDate
  checkedOn?: PlainDate
  checkedBy?: string
  verified: boolean
}

const monthsBetweenChecks = 12

/** The rule with this key that holds on a day, the newest if several do; `undefined` if none does. */
export function ruleInForce(
  rules: readonly LegalRule[],
  key: string,
  on: PlainDate,
): LegalRule | undefined {
  return rules
    .filter((rule) => rule.key === key && isInForce(rule, on))
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0]
}

/** True when a rule was never checked against its source, or not in the past twelve months. */
export function checkOverdue(rule: LegalRule, today: PlainDate): boolean {
  return rule.checkedOn === undefined || addMonths(rule.checkedOn, monthsBetweenChecks) < today
}

function isInForce(rule: LegalRule, on: PlainDate): boolean {
  return rule.validFrom <= on && (rule.validUntil === undefined || on < rule.validUntil)
}
