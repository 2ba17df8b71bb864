import type { LegalRule } from './legal-rule.js'

/** Keys of the norms on how often a mentor meets someone; a regime names the ones it follows. */
export const contactNormKeys = {
  legalFloor: 'contact-floor-statutory',
  mentorshipNetwork: 'contact-norm-mentorship-network',
  newcomer: 'contact-norm-newcomer',
  project: 'contact-norm-project',
} as const

/**
 * How often contact is due, as known in November 2026. Only the first is law; the others are norms
 * of the field. For a JIM no rhythm is prescribed, so there is no norm here.
 */
export const contactNorms: readonly LegalRule[] = [
  {
    key: contactNormKeys.legalFloor,
    value: 2,
    unit: 'months',
    source: {
      article: 'Besluit kwaliteitseisen cbm, art. 5 lid 4',
      text: 'Ten minste eens per twee maanden contact, tenzij de betrokkene dit niet wil of niet kan.',
    },
    validFrom: '2022-01-01',
    checkedOn: '2026-11-01',
    checkedBy: 'Naast',
    verified: true,
  },
  {
    key: contactNormKeys.mentorshipNetwork,
    value: 1,
    unit: 'months',
    source: {
      article: 'Mentorschap Netwerk Nederland, norm van 2016',
      text: 'Ten minste maandelijks contact, vaak eens per twee weken.',
    },
    validFrom: '2016-01-01',
    verified: false,
  },
  {
    key: contactNormKeys.newcomer,
    value: 1,
    unit: 'months',
    source: {
      article: 'KIS, mentoren voor nieuwkomers',
      text: 'Contact eens per twee weken, ten minste maandelijks.',
    },
    validFrom: '2016-01-01',
    checkedOn: '2026-11-01',
    checkedBy: 'Naast',
    verified: true,
  },
  {
    key: contactNormKeys.project,
    value: 1,
    unit: 'weeks',
    source: {
      article: 'Verwey-Jonker Instituut, tips voor mentorprojecten',
      text: 'Een tot twee uur per week samen.',
    },
    validFrom: '2015-01-01',
    checkedOn: '2026-11-01',
    checkedBy: 'Naast',
    verified: true,
  },
]
