import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
} from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('a home of one’s own that the client longs for', () => {
  itAnswers([
    [
      'is the client’s without a statement, as for Hanne’s flat',
      aQuestion('care.move'),
      answers.clientsWithoutStatement,
    ],
    [
      'is the mentor’s with one, and a fact for the court when weighty',
      aQuestionOfUnable('care.move', { resists: { client: false } }),
      'mentor decides, mentor may decide; with client-involved, will-first, tell-court-if-weighty; by BW 1:453 lid 1 en 3',
    ],
    [
      'asks whether the client resists',
      aQuestionOfUnable('care.move'),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first, tell-court-if-weighty; by BW 1:453 lid 1 en 3',
    ],
    [
      'leaves the lease to the bewindvoerder',
      aQuestionOfUnable('care.move', {
        resists: { client: false },
        measures: [
          { kind: 'mentorschap', from: '2020-01-01' },
          { kind: 'bewind', from: '2020-01-01' },
        ],
      }),
      'mentor decides, mentor may decide; with client-involved, will-first, tell-court-if-weighty, bewindvoerder-for-lease; by BW 1:453 lid 1 en 3',
    ],
    [
      'names the bewindvoerder also when the client decides',
      aQuestion('care.move', {
        measures: [
          { kind: 'mentorschap', from: '2020-01-01' },
          { kind: 'bewind', from: '2020-01-01' },
        ],
      }),
      'client decides, mentor may support; missing capacity-statement; with bewindvoerder-for-lease; by Huisregel Naast (Ben Sajet-rapport)',
    ],
  ])
})

describe('a move that the client resists', () => {
  itAnswers([
    [
      'goes to the court, as for Els',
      aQuestionOfUnable('care.move', { resists: { client: true } }),
      answers.courtsByWzd,
    ],
    [
      'goes to the court also without a statement',
      aQuestion('care.move', { resists: { client: true } }),
      'court decides, mentor may be-heard; missing capacity-statement; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'goes to the court under the Wzd',
      aQuestionOfUnable('care.move', { law: 'wzd', resists: { client: true } }),
      answers.courtsByWzd,
    ],
    [
      'goes to the court under the WGBO',
      aQuestionOfUnable('care.move', { law: 'wgbo', resists: { client: true } }),
      answers.courtsByWzd,
    ],
    [
      'goes to the court under the Wvggz, where the client litigates himself',
      aQuestionOfUnable('care.move', { law: 'wvggz', resists: { client: true } }),
      answers.courtsByWvggz,
    ],
    [
      'can be done by the mayor first in an emergency',
      aQuestionOfUnable('care.move', { emergency: true, resists: { client: true } }),
      'court decides, mentor may be-heard; with mayor-in-emergency, tell-afterwards; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'under the civil code alone stands, without serious harm',
      aQuestionOfUnable('care.move', { law: 'bw', seriousHarm: false, resists: { client: true } }),
      answers.resistanceStands,
    ],
    [
      'under the civil code alone yields to serious harm only',
      aQuestionOfUnable('care.move', { law: 'bw', seriousHarm: true, resists: { client: true } }),
      'mentor decides, mentor may decide; with client-involved, plainly-needed, second-opinion, least-far-reaching, explain-to-client, tell-court-if-weighty; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
  ])
})

describe('a move that the mentor resists', () => {
  itAnswers([
    [
      'goes by the step plan under the Wzd',
      aQuestionOfUnable('care.move', { law: 'wzd', resists: { client: false, mentor: true } }),
      answers.stepPlanAgainstResistance,
    ],
    [
      'is refused by him elsewhere',
      aQuestionOfUnable('care.move', { resists: { client: false, mentor: true } }),
      'mentor decides, mentor may decide; with client-involved, will-first, mentor-refuses, tell-court-if-weighty; by BW 1:453 lid 1 en 3',
    ],
  ])
})

describe('limiting contact with a relative', () => {
  itAnswers([
    [
      'is the mentor’s in guidance, with a statement',
      aQuestionOfUnable('care.contact-limit', { resists: { client: false } }),
      answers.mentors,
    ],
    [
      'is far-reaching: resistance stands without serious harm',
      aQuestionOfUnable('care.contact-limit', { seriousHarm: false, resists: { client: true } }),
      answers.resistanceStands,
    ],
    [
      'by a care provider under the Wzd is involuntary care',
      aQuestionOfUnable('care.contact-limit', { law: 'wzd', resists: { client: false } }),
      answers.stepPlan,
    ],
    [
      'under the Wzd asks for a statement and for resistance',
      aQuestion('care.contact-limit', { law: 'wzd' }),
      'provider decides, mentor may be-heard; missing capacity-statement, resistance; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8',
    ],
    [
      'under the Wzd is the client’s when able and willing',
      aQuestionOfAble('care.contact-limit', { law: 'wzd', resists: { client: false } }),
      'client decides, mentor may support; by Wzd art. 3a',
    ],
    [
      'elsewhere is the client’s when able',
      aQuestionOfAble('care.contact-limit', { law: 'wgbo', resists: { client: false } }),
      answers.ableClients,
    ],
  ])
})
