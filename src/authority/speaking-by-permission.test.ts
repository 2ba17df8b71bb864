import { describe } from 'vitest'
import { aStatement } from '../../test/factories/an-authority-case.js'
import { itAnswers } from '../../test/it-answers.js'

describe('speaking for somebody at an agency', () => {
  itAnswers([
    [
      'needs permission',
      { regime: 'jim', matter: 'life.representation', date: '2026-11-20', age: 17 },
      'client decides, mentor may advise; missing permission; by BW 3:60 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'is supported with permission that is express and ends',
      {
        regime: 'jim',
        matter: 'life.representation',
        date: '2026-11-20',
        age: 17,
        permission: { scope: ['life.representation'], from: '2026-01-01', until: '2027-01-01' },
      },
      'client decides, mentor may support; with within-permission; by BW 3:60 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'is allowed on the first day of the permission',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        permission: { scope: ['legal.objection'], from: '2026-11-20', until: '2026-11-21' },
      },
      'client decides, mentor may support; with within-permission; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is not allowed before it',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        permission: { scope: ['legal.objection'], from: '2026-11-21', until: '2026-11-22' },
      },
      'client decides, mentor may advise; missing permission, permission-not-yet; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is not allowed from the day it ends',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        permission: { scope: ['legal.objection'], from: '2026-01-01', until: '2026-11-20' },
      },
      'client decides, mentor may advise; missing permission, permission-expired; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is not allowed after it was withdrawn',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        permission: {
          scope: ['legal.objection'],
          from: '2026-01-01',
          until: '2027-01-01',
          withdrawn: true,
        },
      },
      'client decides, mentor may advise; missing permission, permission-withdrawn; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is allowed when it is said not to be withdrawn',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        permission: {
          scope: ['legal.objection'],
          from: '2026-01-01',
          until: '2027-01-01',
          withdrawn: false,
        },
      },
      'client decides, mentor may support; with within-permission; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is not allowed for something else',
      {
        regime: 'newcomer',
        matter: 'legal.objection',
        date: '2026-11-20',
        age: 30,
        permission: { scope: ['file.reading'], from: '2026-01-01', until: '2027-01-01' },
      },
      'client decides, mentor may advise; missing permission, permission-other-matter; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is not allowed without an end',
      {
        regime: 'newcomer',
        matter: 'file.reading',
        date: '2026-11-20',
        age: 30,
        permission: { scope: ['file.reading'], from: '2026-01-01' },
      },
      'client decides, mentor may advise; missing permission, permission-without-end; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is left to a representative when somebody is unable',
      {
        regime: 'newcomer',
        matter: 'file.reading',
        date: '2026-11-20',
        age: 30,
        capacity: [aStatement('file.reading')],
      },
      'representative decides, mentor may advise; missing permission; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is left to a representative when it is a complaint of somebody unable',
      {
        regime: 'newcomer',
        matter: 'legal.complaint',
        date: '2026-11-20',
        age: 30,
        capacity: [aStatement('legal.complaint')],
      },
      'representative decides, mentor may advise; missing permission; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'about the file is allowed with permission',
      {
        regime: 'newcomer',
        matter: 'file.reading',
        date: '2026-11-20',
        age: 30,
        permission: { scope: ['file.reading'], from: '2026-01-01', until: '2027-01-01' },
      },
      'client decides, mentor may support; with within-permission; by BW 3:60 and KIS, mentoren voor nieuwkomers',
    ],
    [
      'is left to the parents of a child',
      {
        regime: 'jim',
        matter: 'life.representation',
        date: '2026-11-20',
        age: 14,
        permission: { scope: ['life.representation'], from: '2026-01-01', until: '2027-01-01' },
      },
      'parents decides, mentor may support; with together-with-client; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'of a seventeen-year-old who is unable is left to the parents',
      {
        regime: 'jim',
        matter: 'life.representation',
        date: '2026-11-20',
        age: 17,
        capacity: [aStatement('life.representation')],
      },
      'parents decides, mentor may advise; missing permission; by BW 3:60 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
  ])
})
