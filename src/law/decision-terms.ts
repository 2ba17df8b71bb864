import type { LegalRule } from './legal-rule.js'

/** Keys of the terms around a decision. */
export const decisionTermKeys = { urgent: 'urgent-decision-days' } as const

/** Terms around a decision. No law says within how many days an urgent one is written out in full. */
export const decisionTerms: readonly LegalRule[] = [
  {
    key: decisionTermKeys.urgent,
    value: 7,
    unit: 'days',
    source: {
      article: 'Huisregel Naast',
      text: 'Een dringende beslissing is binnen zeven dagen volledig vastgelegd.',
    },
    validFrom: '1995-01-01',
    verified: false,
  },
]
