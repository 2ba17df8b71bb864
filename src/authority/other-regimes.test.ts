import { describe } from 'vitest'
import { aStatement } from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('a mentor without a court order', () => {
  itAnswers([
    [
      'supports somebody who decides himself',
      { regime: 'jim', matter: 'care.daily', date: '2026-11-20', age: 20 },
      'client decides, mentor may support; by Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'supports a newcomer likewise',
      { regime: 'newcomer', matter: 'treatment.ordinary', date: '2026-11-20', age: 20 },
      'client decides, mentor may support; by KIS, mentoren voor nieuwkomers',
    ],
    [
      'supports in a project likewise',
      { regime: 'project', matter: 'care.move', date: '2026-11-20', age: 20 },
      'client decides, mentor may support; by Verwey-Jonker Instituut, tips voor mentorprojecten',
    ],
    [
      'wants to know the age',
      { regime: 'jim', matter: 'care.daily', date: '2026-11-20' },
      'client decides, mentor may support; missing age; by Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'leaves it to a representative when somebody cannot',
      {
        regime: 'newcomer',
        matter: 'care.daily',
        date: '2026-11-20',
        age: 40,
        capacity: [aStatement('care.daily')],
      },
      'representative decides, mentor may support; with client-involved, will-first; by BW 7:465 lid 3; Wzd art. 1 lid 1 onder e and KIS, mentoren voor nieuwkomers',
    ],
    [
      'leaves it to a mentor of the court first',
      {
        regime: 'project',
        matter: 'care.daily',
        date: '2026-11-20',
        age: 40,
        measures: [{ kind: 'mentorschap', from: '2020-01-01' }],
        capacity: [aStatement('care.daily')],
      },
      'representative decides, mentor may support; with court-appointed-mentor-first, client-involved, will-first; by BW 7:465 lid 3; Wzd art. 1 lid 1 onder e and Verwey-Jonker Instituut, tips voor mentorprojecten',
    ],
    [
      'leaves it to somebody himself also when the court appointed a mentor',
      {
        regime: 'project',
        matter: 'care.daily',
        date: '2026-11-20',
        age: 40,
        measures: [{ kind: 'mentorschap', from: '2020-01-01' }],
      },
      'client decides, mentor may support; by Verwey-Jonker Instituut, tips voor mentorprojecten',
    ],
    [
      'leaves it to whoever holds a proxy',
      {
        regime: 'project',
        matter: 'care.daily',
        date: '2026-11-20',
        age: 40,
        proxy: true,
        capacity: [aStatement('care.daily')],
      },
      'representative decides, mentor may support; with proxy-first, client-involved, will-first, proxy-informed; by BW 7:465 lid 3; Wzd art. 1 lid 1 onder e and Verwey-Jonker Instituut, tips voor mentorprojecten',
    ],
    [
      'supports where the care provider decides',
      { regime: 'newcomer', matter: 'wzd.restraint', date: '2026-11-20' },
      'provider decides, mentor may support; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'supports where the court decides',
      { regime: 'newcomer', matter: 'wvggz.compulsory-care', date: '2026-11-20' },
      'court decides, mentor may support; with client-litigates-himself; by Wvggz art. 6:4 en 7:1 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'helps to choose a way of life',
      { regime: 'jim', matter: 'life.choice', date: '2026-11-20', age: 17 },
      'client decides, mentor may support; by Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'leaves treatment that is resisted to nobody without serious harm',
      {
        regime: 'newcomer',
        matter: 'treatment.invasive',
        date: '2026-11-20',
        age: 40,
        resists: { client: true },
        capacity: [aStatement('treatment.invasive')],
      },
      'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'does not give care',
      { regime: 'project', matter: 'boundary.caregiving', date: '2026-11-20' },
      answers.organised,
    ],
    [
      'cannot let somebody act: that is for a mentor of the court',
      {
        regime: 'project',
        matter: 'care.daily',
        date: '2026-11-20',
        age: 40,
        permission: { scope: ['care.daily'], from: '2026-01-01' },
        capacity: [aStatement('care.daily')],
      },
      'representative decides, mentor may support; with client-involved, will-first; by BW 7:465 lid 3; Wzd art. 1 lid 1 onder e and Verwey-Jonker Instituut, tips voor mentorprojecten',
    ],
  ])
})
