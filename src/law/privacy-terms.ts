import type { LegalRule } from './legal-rule.js'

/** Keys of the terms for answering somebody about his own data. */
export const privacyTermKeys = { answer: 'avg-answer', extension: 'avg-extension' } as const

/** Terms of the AVG, from its text; nobody has compared them with the source for Naast yet. */
export const privacyTerms: readonly LegalRule[] = [
  {
    key: privacyTermKeys.answer,
    value: 1,
    unit: 'months',
    source: {
      article: 'AVG, art. 12 lid 3',
      text: 'Antwoord op een verzoek binnen een maand na ontvangst.',
    },
    validFrom: '2018-05-25',
    verified: false,
  },
  {
    key: privacyTermKeys.extension,
    value: 2,
    unit: 'months',
    source: {
      article: 'AVG, art. 12 lid 3',
      text: 'Bij een ingewikkeld verzoek twee maanden langer, als dat binnen de maand is gemeld.',
    },
    validFrom: '2018-05-25',
    verified: false,
  },
]
