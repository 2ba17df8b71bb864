import { evidenceTermKeys, evidenceTerms, ruleInForce, type LegalRule } from '../law/index.js'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'
import type { Evidence } from './evidence.js'

/**
 * The day before which something known was last confirmed too long ago to take it for granted. Without a term in
 * force nothing is ever too long ago.
 */
export function askAgainBefore(
  today: PlainDate,
  rules: readonly LegalRule[] = evidenceTerms,
): PlainDate | undefined {
  const rule = ruleInForce(rules, evidenceTermKeys.confirmEvery, today)
  return rule && addMonths(today, -rule.value)
}

/** Whether to ask gently if it still holds. Earlier life does not change, so it is never asked again. */
export function isLongAgo(
  one: Pick<Evidence, 'kind' | 'lastConfirmedOn' | 'withdrawn'>,
  before: PlainDate | undefined,
): boolean {
  return (
    before !== undefined &&
    one.withdrawn === null &&
    one.kind !== 'earlier-life' &&
    one.lastConfirmedOn < before
  )
}
