import type { LegalRule } from './legal-rule.js'

/** Keys of the terms within which something counts for who may decide. */
export const authorityTermKeys = { capacityStatement: 'capacity-statement-months' } as const

/**
 * Terms around who may decide. No law says how long a statement on capacity holds; the house follows the
 * rhythm in which involuntary care is looked at again, and nobody has checked that choice yet.
 */
export const authorityTerms: readonly LegalRule[] = [
  {
    key: authorityTermKeys.capacityStatement,
    value: 6,
    unit: 'months',
    source: {
      article: 'Wzd, art. 8 lid 1, naar analogie',
      text: 'Een verklaring over wilsbekwaamheid telt zes maanden, zo vaak als zorg wordt geëvalueerd.',
    },
    validFrom: '1995-01-01',
    verified: false,
  },
]
