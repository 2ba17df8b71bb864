import { contactNormKeys } from '../../law/index.js'
import {
  mentorAgrees,
  representationConsent,
  supportedPersonAgrees,
} from './agreement-preconditions.js'
import type { Regime } from './regime.js'

/** Mentor of a newcomer: by agreement; speaks for the mentee only after explicit consent. KIS article. */
export const newcomer: Regime = {
  key: 'newcomer',
  supportedPersonTerm: 'mentee',
  whoChooses: 'both',
  preconditions: [supportedPersonAgrees, mentorAgrees, representationConsent],
  mentorMust: { vog: true, course: false, legalExclusion: false, ofAge: false },
  authority: { represents: true, needs: ['recorded-consent'] },
  consentNeeded: 'for-mentoring-and-representation',
  rhythm: {
    floorNorm: undefined,
    regimeNorm: contactNormKeys.newcomer,
    suggested: { every: 2, unit: 'weeks' },
  },
  evaluationMoments: [{ code: 'first-month-check-in', duty: 'practice', norm: undefined }],
  endingReasons: [
    'client-wish',
    'mutual-agreement',
    'mentor-stops',
    'goal-reached',
    'moved',
    'death',
  ],
  endingNeeds: (reason) => (reason === 'death' ? ['close-file'] : ['closing-talk', 'close-file']),
  handOverNeeds: ['closing-talk'],
}
