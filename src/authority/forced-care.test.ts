import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
} from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('sleeping tablets as a routine of the ward', () => {
  itAnswers([
    [
      'are the provider’s by the step plan, even without resistance',
      aQuestionOfUnable('wzd.medication-outside-guideline', { resists: { client: false } }),
      answers.stepPlan,
    ],
    [
      'want a finding and a word on resistance',
      aQuestion('wzd.medication-outside-guideline'),
      'provider decides, mentor may be-heard; missing capacity-statement, resistance; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8',
    ],
    [
      'are the client’s when able and not resisting',
      aQuestionOfAble('wzd.medication-outside-guideline', { resists: { client: false } }),
      'client decides, mentor may support; by Wzd art. 3a',
    ],
    [
      'stay with the step plan when an able client resists',
      aQuestionOfAble('wzd.medication-outside-guideline', { resists: { client: true } }),
      answers.stepPlanAgainstResistance,
    ],
    [
      'stay with the step plan while nobody knows whether an able client resists',
      aQuestionOfAble('wzd.medication-outside-guideline'),
      'provider decides, mentor may be-heard; missing resistance; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8',
    ],
    [
      'count the resistance of the client',
      aQuestionOfUnable('wzd.medication-outside-guideline', { resists: { client: true } }),
      answers.stepPlanAgainstResistance,
    ],
    [
      'count the resistance of the mentor',
      aQuestionOfUnable('wzd.medication-outside-guideline', {
        resists: { client: false, mentor: true },
      }),
      answers.stepPlanAgainstResistance,
    ],
    [
      'weigh what was refused in writing',
      aQuestionOfUnable('wzd.medication-outside-guideline', {
        writtenRefusal: true,
        resists: { client: false },
      }),
      'provider decides, mentor may be-heard; with written-will-weighed, step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8',
    ],
  ])
})

describe('restraint, a locked door and other involuntary care', () => {
  itAnswers([
    [
      'restraint goes by the step plan',
      aQuestionOfUnable('wzd.restraint', { resists: { client: false } }),
      answers.stepPlan,
    ],
    [
      'seclusion goes by the step plan',
      aQuestionOfUnable('wzd.seclusion', { resists: { client: true } }),
      answers.stepPlanAgainstResistance,
    ],
    [
      'other involuntary care goes by the step plan',
      aQuestionOfUnable('wzd.other-involuntary', { resists: { client: true } }),
      answers.stepPlanAgainstResistance,
    ],
  ])
})

describe('care or treatment resisted under the Wzd', () => {
  itAnswers([
    [
      'goes by the step plan when the client resists',
      aQuestionOfUnable('care.daily', { law: 'wzd', resists: { client: true } }),
      answers.stepPlanAgainstResistance,
    ],
    [
      'goes by the step plan when the mentor resists',
      aQuestionOfUnable('treatment.ordinary', {
        law: 'wzd',
        writtenRefusal: false,
        resists: { client: false, mentor: true },
      }),
      answers.stepPlanAgainstResistance,
    ],
    [
      'is the mentor’s while nobody resists',
      aQuestionOfUnable('care.daily', { law: 'wzd', resists: { client: false } }),
      answers.mentors,
    ],
    [
      'asks whether the client resists',
      aQuestionOfUnable('care.daily', { law: 'wzd' }),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
  ])
})

describe('care or treatment under the Wvggz', () => {
  itAnswers([
    [
      'goes to the court when the client resists',
      aQuestionOfUnable('care.daily', { law: 'wvggz', resists: { client: true } }),
      answers.courtsByWvggz,
    ],
    [
      'goes to the court for treatment too',
      aQuestionOfUnable('treatment.ordinary', {
        law: 'wvggz',
        writtenRefusal: false,
        resists: { client: true },
      }),
      answers.courtsByWvggz,
    ],
    [
      'is not the court’s because the mentor resists',
      aQuestionOfUnable('care.daily', { law: 'wvggz', resists: { client: false, mentor: true } }),
      'mentor decides, mentor may decide; with client-involved, will-first, mentor-refuses; by BW 1:453 lid 1 en 3',
    ],
    [
      'asks whether the client resists',
      aQuestionOfUnable('care.daily', { law: 'wvggz' }),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
  ])
})

describe('admission to a care home', () => {
  itAnswers([
    [
      'is the court’s, or the CIZ’s without resistance',
      aQuestionOfUnable('wzd.admission', { resists: { client: false } }),
      'court decides, mentor may be-heard; with ciz-when-no-resistance; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'is the court’s against resistance',
      aQuestionOfUnable('wzd.admission', { resists: { client: true } }),
      answers.courtsByWzd,
    ],
    [
      'can be the mayor’s first in an emergency without resistance',
      aQuestionOfUnable('wzd.admission', { emergency: true, resists: { client: false } }),
      'court decides, mentor may be-heard; with mayor-in-emergency; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'is not the mayor’s when there is no emergency',
      aQuestionOfUnable('wzd.admission', { emergency: false, resists: { client: false } }),
      'court decides, mentor may be-heard; with ciz-when-no-resistance; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'can be the mayor’s first in an emergency',
      aQuestionOfUnable('wzd.admission', { emergency: true, resists: { client: true } }),
      'court decides, mentor may be-heard; with mayor-in-emergency; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'is the client’s when able and not resisting',
      aQuestionOfAble('wzd.admission', { resists: { client: false } }),
      'client decides, mentor may support; by Wzd art. 3a',
    ],
    [
      'wants a finding and a word on resistance',
      aQuestion('wzd.admission'),
      'court decides, mentor may be-heard; missing capacity-statement, resistance; with ciz-when-no-resistance; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
  ])
})

describe('psychiatric admission', () => {
  itAnswers([
    [
      'is the court’s; the mentor gives his view',
      aQuestionOfUnable('wvggz.admission', { resists: { client: true } }),
      answers.courtsByWvggz,
    ],
    [
      'is the client’s when able and not resisting',
      aQuestionOfAble('wvggz.admission', { resists: { client: false } }),
      'client decides, mentor may support; by Wvggz art. 1:4 lid 4',
    ],
    [
      'is the court’s for an able client who resists',
      aQuestionOfAble('wvggz.admission', { resists: { client: true } }),
      answers.courtsByWvggz,
    ],
    [
      'wants a finding and a word on resistance',
      aQuestion('wvggz.admission'),
      'court decides, mentor may be-heard; missing capacity-statement, resistance; with client-litigates-himself; by Wvggz art. 6:4 en 7:1',
    ],
  ])
})

describe('compulsory care under the Wvggz', () => {
  itAnswers([
    [
      'is the court’s; the client may litigate himself',
      aQuestionOfUnable('wvggz.compulsory-care', { resists: { client: true } }),
      answers.courtsByWvggz,
    ],
    [
      'is the mayor’s first in an emergency',
      aQuestion('wvggz.compulsory-care', { emergency: true }),
      'court decides, mentor may be-heard; with client-litigates-himself, mayor-in-emergency; by Wvggz art. 6:4 en 7:1',
    ],
    [
      'weighs what was refused in writing',
      aQuestion('wvggz.compulsory-care', { writtenRefusal: true }),
      'court decides, mentor may be-heard; with written-will-weighed, client-litigates-himself; by Wvggz art. 6:4 en 7:1',
    ],
    [
      'is the court’s also for an able client',
      aQuestionOfAble('wvggz.compulsory-care', { resists: { client: false } }),
      answers.courtsByWvggz,
    ],
  ])
})
