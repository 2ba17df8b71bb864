import {
  chosenByYoungPerson,
  jimAdult,
  mentorAgrees,
  noParentAgainst,
} from './agreement-preconditions.js'
import type { Regime } from './regime.js'

/** Jouw Ingebrachte Mentor: chosen by the young person, ambassador without power in law. JIM guideline 4.1.3. */
export const jim: Regime = {
  key: 'jim',
  supportedPersonTerm: 'young-person',
  whoChooses: 'young-person',
  preconditions: [jimAdult, chosenByYoungPerson, mentorAgrees, noParentAgainst],
  mentorMust: { vog: false, course: false, legalExclusion: false, ofAge: true },
  authority: { represents: false, needs: [] },
  consentNeeded: 'for-mentoring',
  rhythm: { floorNorm: undefined, regimeNorm: undefined, suggested: undefined },
  evaluationMoments: [{ code: 'load-check', duty: 'practice', norm: undefined }],
  endingReasons: [
    'client-wish',
    'mutual-agreement',
    'mentor-stops',
    'goal-reached',
    'moved',
    'death',
  ],
  endingNeeds: (reason) => (reason === 'death' ? [] : ['closing-talk']),
  handOverNeeds: ['closing-talk'],
}
