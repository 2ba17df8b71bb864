import { contactNormKeys, mentorshipTermKeys } from '../../law/index.js'
import type { ClosingDuty, EndingReason, Regime } from './regime.js'
import {
  measureInForce,
  mentorAppointed,
  noConflict,
  volunteerMandated,
  vogValid,
} from './statutory-preconditions.js'

/** Wettelijk mentorschap: the court appoints, the mentor represents in care. BW 1:450-462 and the Besluit. */
export const statutory: Regime = {
  key: 'statutory',
  supportedPersonTerm: 'client',
  whoChooses: 'court-after-client',
  preconditions: [measureInForce, mentorAppointed, volunteerMandated, noConflict, vogValid],
  mentorMust: { vog: true, course: true, legalExclusion: true, ofAge: false },
  authority: { represents: true, needs: ['incapacity-finding'] },
  consentNeeded: 'none',
  rhythm: {
    floorNorm: contactNormKeys.legalFloor,
    regimeNorm: contactNormKeys.mentorshipNetwork,
    suggested: { every: 2, unit: 'weeks' },
  },
  evaluationMoments: [
    { code: 'yearly-report', duty: 'practice', norm: undefined },
    { code: 'five-year-report', duty: 'law', norm: mentorshipTermKeys.fiveYearReport },
  ],
  endingReasons: [
    'death',
    'measure-lifted',
    'measure-lapsed',
    'curatele-ordered',
    'dismissal',
    'other-mentor-appointed',
  ],
  endingNeeds,
  handOverNeeds: ['tell-client-in-writing', 'new-mandate-contract', 'urgent-duties'],
}

/** End report: always to the court, to the client at lapse or lifting, to a successor if any (459(4)); what cannot wait goes on (461(3)). */
function endingNeeds(reason: EndingReason): readonly ClosingDuty[] {
  if (reason === 'death') {
    return ['end-report-to-court', 'close-file']
  }
  const isMeasureOver = reason === 'measure-lifted' || reason === 'measure-lapsed'
  const secondReader = isMeasureOver ? 'end-report-to-client' : 'end-report-to-successor'
  return ['end-report-to-court', secondReader, 'urgent-duties', 'close-file']
}
