import type { LegalRule } from './legal-rule.js'

/** Keys of the terms around a request for help. */
export const referralTermKeys = {
  answer: 'referral-answer-days',
  draft: 'referral-draft-days',
} as const

/** Terms around a request for help. No law sets them; a foundation may choose its own time to answer. */
export const referralTerms: readonly LegalRule[] = [
  {
    key: referralTermKeys.answer,
    value: 7,
    unit: 'days',
    source: {
      article: 'Huisregel Naast',
      text: 'Wie hulp vraagt, hoort binnen zeven dagen iets van de organisatie.',
    },
    validFrom: '1995-01-01',
    verified: false,
  },
  {
    key: referralTermKeys.draft,
    value: 14,
    unit: 'days',
    source: {
      article: 'Huisregel Naast',
      text: 'Een aanvraag die niet af is, blijft veertien dagen bewaard.',
    },
    validFrom: '1995-01-01',
    verified: false,
  },
]
