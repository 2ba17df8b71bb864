import { mentorshipTermKeys, ruleInForce, type LegalRule } from '../law/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Interval, Regime, StartTerms } from './regimes/index.js'

/** An interval with the article or norm it rests on, for a screen to show. */
export type ContactTerm = Interval & { readonly basis: string }

/** Reads from law data the terms that hold today. A missing term is a broken installation and throws. */
export function startTermsOn(rules: readonly LegalRule[], on: PlainDate): StartTerms {
  return {
    vogMonthsBeforeStart: termOn(rules, mentorshipTermKeys.vogMonthsBeforeStart, on),
    vogYearsValid: termOn(rules, mentorshipTermKeys.vogYearsValid, on),
    jimLeastAge: termOn(rules, mentorshipTermKeys.jimLeastAge, on),
  }
}

/** What law and field ask of contact under a regime on a day; undefined where nothing is prescribed. */
export function contactTermsOn(
  { rhythm }: Regime,
  rules: readonly LegalRule[],
  on: PlainDate,
): { legalFloor: ContactTerm | undefined; regime: ContactTerm | undefined } {
  return {
    legalFloor: contactTerm(rules, rhythm.floorNorm, on),
    regime: contactTerm(rules, rhythm.regimeNorm, on),
  }
}

function contactTerm(
  rules: readonly LegalRule[],
  key: string | undefined,
  on: PlainDate,
): ContactTerm | undefined {
  const rule = key === undefined ? undefined : ruleInForce(rules, key, on)
  if (rule === undefined) {
    return undefined
  }
  const basis = rule.source.article
  return rule.unit === 'years'
    ? { every: rule.value * 12, unit: 'months', basis }
    : { every: rule.value, unit: rule.unit, basis }
}

function termOn(rules: readonly LegalRule[], key: string, on: PlainDate): number {
  const rule = ruleInForce(rules, key, on)
  if (rule === undefined) {
    throw new Error(`No term "${key}" in force on ${on}`)
  }
  return rule.value
}
