import type { LegalRule } from './legal-rule.js'

/** Keys of the terms around a proposed pair and the looks back after its start. */
export const proposalTermKeys = {
  answer: 'proposal-answer-days',
  firstWeeks: 'check-in-first-weeks',
  firstMonth: 'check-in-first-month',
  thirdMonth: 'check-in-third-month',
  halfYear: 'check-in-half-year',
} as const

const houseRule = { validFrom: '1995-01-01', verified: false } as const

/** From practice, no law: how long somebody may think about a proposal, and when a new pair is looked at again. */
export const proposalTerms: readonly LegalRule[] = [
  {
    key: proposalTermKeys.answer,
    value: 7,
    unit: 'days',
    source: {
      article: 'Huisregel Naast',
      text: 'Wacht een voorstel langer dan een week op antwoord, dan vraagt de coördinator ernaar.',
    },
    ...houseRule,
  },
  {
    key: proposalTermKeys.firstWeeks,
    value: 2,
    unit: 'weeks',
    source: {
      article: 'Praktijk (Mentorschap Nederland; Prev. Sci. 2020, s11121-020-01200-9)',
      text: 'Twee weken na de start vraagt de coördinator hoe het gaat.',
    },
    ...houseRule,
  },
  {
    key: proposalTermKeys.firstMonth,
    value: 1,
    unit: 'months',
    source: {
      article: 'Praktijk (Mentorschap Nederland; KIS)',
      text: 'Na de eerste maand is er een gesprek over hoe het gaat.',
    },
    ...houseRule,
  },
  {
    key: proposalTermKeys.thirdMonth,
    value: 3,
    unit: 'months',
    source: {
      article: 'Praktijk (Grossman & Rhodes 2002: vroeg stoppen schaadt)',
      text: 'Na drie maanden is er een gesprek over hoe het gaat.',
    },
    ...houseRule,
  },
  {
    key: proposalTermKeys.halfYear,
    value: 6,
    unit: 'months',
    source: {
      article: 'Praktijk (Grossman & Rhodes 2002: vroeg stoppen schaadt)',
      text: 'Na een half jaar is er een gesprek over hoe het gaat.',
    },
    ...houseRule,
  },
]
