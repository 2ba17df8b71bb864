import type { LegalRule } from './legal-rule.js'

/** Keys of the terms that decide whether a mentorship may start and when it is looked at again. */
export const mentorshipTermKeys = {
  vogMonthsBeforeStart: 'vog-months-before-start',
  vogYearsValid: 'vog-years-valid',
  jimLeastAge: 'jim-least-age',
  fiveYearReport: 'five-year-report',
} as const

const checked = { checkedOn: '2026-11-01', checkedBy: 'Naast', verified: true } as const

/** Terms around the start and the course of a mentorship, as known in November 2026. */
export const mentorshipTerms: readonly LegalRule[] = [
  {
    key: mentorshipTermKeys.vogMonthsBeforeStart,
    value: 6,
    unit: 'months',
    source: {
      article: 'Besluit kwaliteitseisen cbm, art. 2 lid 1 en 2',
      text: 'De VOG is bij de aanvang niet ouder dan zes maanden.',
    },
    validFrom: '2022-01-01',
    ...checked,
  },
  {
    key: mentorshipTermKeys.vogYearsValid,
    value: 5,
    unit: 'years',
    source: {
      article: 'Besluit kwaliteitseisen cbm, art. 2 lid 1 en 2',
      text: 'De VOG is nooit ouder dan vijf jaar.',
    },
    validFrom: '2022-01-01',
    ...checked,
  },
  {
    key: mentorshipTermKeys.jimLeastAge,
    value: 18,
    unit: 'years',
    source: {
      article: 'Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
      text: 'Een JIM is achttien jaar of ouder.',
    },
    validFrom: '2015-01-01',
    verified: false,
  },
  {
    key: mentorshipTermKeys.fiveYearReport,
    value: 5,
    unit: 'years',
    source: {
      article: 'Burgerlijk Wetboek, art. 1:459 lid 3',
      text: 'Elke vijf jaar verslag over het verloop: doorgaan, lichter of zwaarder?',
    },
    validFrom: '2014-01-01',
    ...checked,
  },
]
