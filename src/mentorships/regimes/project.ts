import { contactNormKeys } from '../../law/index.js'
import {
  coordinatorAgrees,
  mentorAgrees,
  supportedPersonAgrees,
} from './agreement-preconditions.js'
import type { Regime } from './regime.js'

/** Mentor project for young people: ordinary contact, no power; coordinator and both people agree. VJ folder. */
export const project: Regime = {
  key: 'project',
  supportedPersonTerm: 'mentee',
  whoChooses: 'coordinator',
  preconditions: [coordinatorAgrees, supportedPersonAgrees, mentorAgrees],
  mentorMust: { vog: true, course: false, legalExclusion: false, ofAge: false },
  authority: { represents: false, needs: [] },
  consentNeeded: 'for-mentoring',
  rhythm: {
    floorNorm: undefined,
    regimeNorm: contactNormKeys.project,
    suggested: { every: 1, unit: 'weeks' },
  },
  evaluationMoments: [
    { code: 'first-month-check-in', duty: 'practice', norm: undefined },
    { code: 'yearly-talk', duty: 'practice', norm: undefined },
  ],
  endingReasons: [
    'goal-reached',
    'client-wish',
    'mutual-agreement',
    'mentor-stops',
    'moved',
    'death',
  ],
  endingNeeds: (reason) => (reason === 'death' ? ['close-file'] : ['closing-talk', 'close-file']),
  handOverNeeds: ['closing-talk'],
}
