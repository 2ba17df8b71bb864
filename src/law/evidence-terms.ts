import type { LegalRule } from './legal-rule.js'

/** Keys of the terms for what is known of a client. */
export const evidenceTermKeys = { confirmEvery: 'evidence-confirm-every' } as const

/** How long something known of a client goes without being asked again. No law says so: a rule of the house. */
export const evidenceTerms: readonly LegalRule[] = [
  {
    key: evidenceTermKeys.confirmEvery,
    value: 12,
    unit: 'months',
    source: {
      article: 'Huisregel Naast',
      text: 'Wensen veranderen. Vraag na een jaar of iets nog klopt.',
    },
    validFrom: '2014-01-01',
    verified: false,
  },
]
