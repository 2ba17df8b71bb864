import { describe } from 'vitest'
import { aQuestion, aQuestionOfUnable, type Row } from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('a mentor asked to decide', () => {
  itAnswers([
    [
      'is told when it is not his to decide',
      aQuestion('care.daily', { role: 'decide' }),
      'client decides, mentor may support; missing capacity-statement; with role-not-allowed; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    ['may when it is', aQuestionOfUnable('care.daily', { role: 'decide' }), answers.mentors],
    [
      'is told so about money',
      aQuestion('money.spending', { role: 'decide' }),
      'client decides, mentor may advise; with role-not-allowed; by BW 1:453 lid 1',
    ],
    [
      'is told so where he is heard',
      aQuestionOfUnable('wzd.restraint', { resists: { client: false }, role: 'decide' }),
      'provider decides, mentor may be-heard; with step-plan, evaluation-four-weeks-six-months, role-not-allowed; by Wzd art. 2, 3a en 8',
    ],
  ])
})

describe('a mentor asked to speak for the client', () => {
  itAnswers([
    [
      'may where he decides',
      aQuestionOfUnable('care.plan', { role: 'represent' }),
      answers.mentors,
    ],
    [
      'may not where he only supports',
      aQuestion('care.plan', { role: 'represent' }),
      'client decides, mentor may support; missing capacity-statement; with role-not-allowed; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'may within a permission',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        role: 'represent',
        permission: { scope: ['legal.objection'], from: '2026-01-01', until: '2027-01-01' },
      },
      'client decides, mentor may support; with within-permission; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'may within a permission whatever it is about',
      {
        regime: 'jim',
        matter: 'care.plan',
        date: '2026-11-20',
        age: 17,
        role: 'represent',
        permission: { scope: ['care.plan'], from: '2026-01-01', until: '2027-01-01' },
      },
      'client decides, mentor may support; with within-permission; by Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'may not without one, and is told what is missing',
      { regime: 'jim', matter: 'care.plan', date: '2026-11-20', age: 17, role: 'represent' },
      'client decides, mentor may support; missing permission; with role-not-allowed; by Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'is let act by the mentor, not the other way round, under a court order',
      aQuestion('care.plan', {
        role: 'represent',
        permission: { scope: ['care.plan'], from: '2026-01-01', until: '2027-01-01' },
      }),
      'client decides, mentor may support; with permission-may-be-withdrawn, role-not-allowed; by BW 1:453 lid 2',
    ],
    [
      'may at an agency under a court order too',
      aQuestion('life.representation', {
        role: 'represent',
        permission: { scope: ['life.representation'], from: '2026-01-01', until: '2027-01-01' },
      }),
      'client decides, mentor may support; with within-permission; by BW 3:60',
    ],
    [
      'may not at an agency once the mentorship has ended',
      aQuestion('life.representation', {
        measures: [],
        role: 'represent',
        permission: { scope: ['life.representation'], from: '2026-01-01', until: '2027-01-01' },
      }),
      'client decides, mentor may nothing; missing mentorship-in-force; with role-not-allowed; by BW 3:60 and BW 1:450 en 1:462',
    ],
    [
      'may not about money',
      {
        regime: 'jim',
        matter: 'money.spending',
        date: '2026-11-20',
        age: 20,
        measures: [],
        role: 'represent',
        permission: { scope: ['money.spending'], from: '2026-01-01', until: '2027-01-01' },
      },
      'client decides, mentor may advise; with role-not-allowed; by BW 1:453 lid 1',
    ],
    [
      'asks no permission about money that could not help',
      {
        regime: 'jim',
        matter: 'money.spending',
        date: '2026-11-20',
        age: 20,
        measures: [],
        role: 'represent',
      },
      'client decides, mentor may advise; with role-not-allowed; by BW 1:453 lid 1',
    ],
    [
      'may not where others decide',
      {
        regime: 'jim',
        matter: 'wzd.restraint',
        date: '2026-11-20',
        role: 'represent',
        permission: { scope: ['wzd.restraint'], from: '2026-01-01', until: '2027-01-01' },
      },
      'provider decides, mentor may support; with step-plan, evaluation-four-weeks-six-months, role-not-allowed; by Wzd art. 2, 3a en 8 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'is asked no permission where others decide',
      { regime: 'jim', matter: 'wzd.restraint', date: '2026-11-20', role: 'represent' },
      'provider decides, mentor may support; with step-plan, evaluation-four-weeks-six-months, role-not-allowed; by Wzd art. 2, 3a en 8 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'may do no more than that within a permission',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        role: 'decide',
        permission: { scope: ['legal.objection'], from: '2026-01-01', until: '2027-01-01' },
      },
      'client decides, mentor may support; with within-permission, role-not-allowed; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
  ])
})

describe('a mentor asked to support or advise', () => {
  const roles = ['support', 'advise', 'accompany'] as const
  itAnswers([
    ...roles.flatMap((role): Row[] => [
      [`may ${role} where he decides`, aQuestionOfUnable('care.plan', { role }), answers.mentors],
      [
        `may ${role} where he supports`,
        aQuestion('care.plan', { role }),
        answers.clientsWithoutStatement,
      ],
      [
        `may ${role} where he is heard`,
        aQuestionOfUnable('wzd.restraint', { resists: { client: false }, role }),
        answers.stepPlan,
      ],
    ]),
    [
      'may advise about money',
      aQuestion('money.spending', { role: 'advise' }),
      answers.mentorsAdvice,
    ],
    [
      'may accompany to the bank',
      aQuestion('money.spending', { role: 'accompany' }),
      answers.mentorsAdvice,
    ],
    [
      'may not support about money as if it were his field',
      aQuestion('money.spending', { role: 'support' }),
      'client decides, mentor may advise; with role-not-allowed; by BW 1:453 lid 1',
    ],
    [
      'may not advise where nothing is his',
      aQuestion('personal.will', { role: 'advise' }),
      'nobody decides, mentor may nothing; with client-can-do-this, role-not-allowed; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'may always go along',
      aQuestion('boundary.caregiving', { role: 'accompany' }),
      answers.organised,
    ],
  ])
})
