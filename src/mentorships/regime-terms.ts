import { mentorshipTermKeys, ruleInForce, type LegalRule } from '../law/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { StartTerms } from './regimes/index.js'

/** Reads from law data the terms that hold today. A missing term is a broken installation and throws. */
export function startTermsOn(rules: readonly LegalRule[], on: PlainDate): StartTerms {
  return {
    vogMonthsBeforeStart: termOn(rules, mentorshipTermKeys.vogMonthsBeforeStart, on),
    vogYearsValid: termOn(rules, mentorshipTermKeys.vogYearsValid, on),
    jimLeastAge: termOn(rules, mentorshipTermKeys.jimLeastAge, on),
  }
}

function termOn(rules: readonly LegalRule[], key: string, on: PlainDate): number {
  const rule = ruleInForce(rules, key, on)
  if (rule === undefined) {
    throw new Error(`No term "${key}" in force on ${on}`)
  }
  return rule.value
}
