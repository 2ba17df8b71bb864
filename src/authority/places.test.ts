import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
  aStatement,
} from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('under curatele', () => {
  itAnswers([
    [
      'the curator decides what the client cannot',
      aQuestionOfUnable('care.daily', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'curator decides, mentor may nothing; with client-involved, will-first; by BW 1:462 lid 1',
    ],
    [
      'the client still decides without a statement, and the curator supports',
      aQuestion('care.daily', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'client decides, mentor may nothing; missing capacity-statement; with curator-supports; by Huisregel Naast (Ben Sajet-rapport) and BW 1:462 lid 1',
    ],
    [
      'the client decides when found able',
      aQuestionOfAble('care.daily', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'client decides, mentor may nothing; with curator-supports; by BW 1:454 and BW 1:462 lid 1',
    ],
    [
      'the curator files complaints',
      aQuestion('legal.complaint', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'curator decides, mentor may nothing; with client-involved; by BW 1:462 lid 1',
    ],
    [
      'the curator goes to court',
      aQuestion('legal.litigation', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'curator decides, mentor may nothing; with client-involved, authorisation-for-own-cover; by BW 1:462 lid 1',
    ],
    [
      'the curator reads the file',
      aQuestion('file.reading', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'curator decides, mentor may nothing; with client-involved, only-what-is-needed; by BW 7:457 lid 3 and BW 1:462 lid 1',
    ],
    [
      'the care provider keeps to the step plan',
      aQuestionOfUnable('wzd.restraint', {
        measures: [{ kind: 'curatele', from: '2026-01-01' }],
        resists: { client: false },
      }),
      'provider decides, mentor may nothing; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8 and BW 1:462 lid 1',
    ],
    [
      'the mentor of another regime supports',
      {
        regime: 'jim',
        measures: [{ kind: 'curatele', from: '2026-01-01' }],
        matter: 'legal.complaint',
        date: '2026-11-20',
        age: 20,
      },
      'curator decides, mentor may support; with client-involved; by BW 1:462 lid 1 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
    [
      'speaking needs no permission that could not help',
      aQuestion('life.representation', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'client decides, mentor may nothing; with curator-supports; by BW 1:453 lid 4 and BW 1:462 lid 1',
    ],
    [
      'curatele that ended leaves no mentorship behind by itself',
      aQuestionOfUnable('care.daily', {
        measures: [{ kind: 'curatele', from: '2020-01-01', until: '2026-01-01' }],
      }),
      answers.withoutMentorship,
    ],
  ])
})

describe('a mentorship that does not hold on the day', () => {
  itAnswers([
    [
      'leaves the client to decide',
      aQuestion('care.daily', { measures: [] }),
      'client decides, mentor may nothing; missing mentorship-in-force, capacity-statement; by Huisregel Naast (Ben Sajet-rapport) and BW 1:450 en 1:462',
    ],
    [
      'leaves a relative to decide what the client cannot, and asks for mentorship',
      aQuestionOfUnable('care.daily', { measures: [] }),
      answers.withoutMentorship,
    ],
    [
      'puts whoever holds a proxy first',
      aQuestionOfUnable('care.daily', { measures: [], proxy: true }),
      'representative decides, mentor may nothing; missing mentorship-in-force; with proxy-first, provider-requests-mentorship, client-involved, will-first, proxy-informed; by BW 7:465 lid 3; Wzd art. 1 lid 1 onder e and BW 1:450 en 1:462',
    ],
    [
      'is the same when it has ended',
      aQuestionOfUnable('care.daily', {
        measures: [{ kind: 'mentorschap', from: '2020-01-01', until: '2026-11-20' }],
      }),
      answers.withoutMentorship,
    ],
    [
      'is the same before it begins',
      aQuestionOfUnable('care.daily', { measures: [{ kind: 'mentorschap', from: '2026-11-21' }] }),
      answers.withoutMentorship,
    ],
    [
      'holds on its first and its last day',
      aQuestionOfUnable('care.daily', {
        measures: [{ kind: 'mentorschap', from: '2026-11-20', until: '2026-11-21' }],
      }),
      answers.mentors,
    ],
    [
      'takes away the acts of office',
      aQuestion('legal.complaint', { measures: [] }),
      'client decides, mentor may nothing; missing mentorship-in-force; by BW 1:454 and BW 1:450 en 1:462',
    ],
    [
      'takes away reading the file',
      aQuestion('file.reading', { measures: [] }),
      'client decides, mentor may nothing; missing mentorship-in-force; by BW 1:454 and BW 1:450 en 1:462',
    ],
    [
      'leaves the file to a representative of whoever is unable',
      aQuestionOfUnable('file.reading', { measures: [] }),
      'representative decides, mentor may nothing; missing mentorship-in-force; with provider-requests-mentorship, client-involved, only-what-is-needed; by BW 7:457 lid 3 and BW 1:450 en 1:462',
    ],
    [
      'leaves involuntary care to the step plan',
      aQuestionOfUnable('wzd.restraint', { measures: [], resists: { client: false } }),
      'provider decides, mentor may nothing; missing mentorship-in-force; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8 and BW 1:450 en 1:462',
    ],
    [
      'leaves nobody but the client to speak at an agency',
      aQuestion('life.representation', { measures: [] }),
      'client decides, mentor may nothing; missing mentorship-in-force; by BW 1:453 lid 4 and BW 1:450 en 1:462',
    ],
    [
      'lets no permission of a mentor count',
      aQuestionOfUnable('care.daily', {
        measures: [],
        permission: { scope: ['care.daily'], from: '2026-01-01' },
      }),
      answers.withoutMentorship,
    ],
    [
      'leaves caregiving where it was',
      aQuestion('boundary.caregiving', { measures: [] }),
      answers.organised,
    ],
  ])
})

describe('measures that are not known', () => {
  itAnswers([
    [
      'are missing, and the client decides',
      { regime: 'statutory', matter: 'care.daily', date: '2026-11-20' },
      'client decides, mentor may support; missing measures, capacity-statement; by Huisregel Naast (Ben Sajet-rapport) and BW 1:450 en 1:462',
    ],
    [
      'are missing, and a representative decides what the client cannot',
      {
        regime: 'statutory',
        matter: 'care.daily',
        date: '2026-11-20',
        capacity: [aStatement('care.daily')],
      },
      'representative decides, mentor may be-heard; missing measures; with client-involved, will-first; by BW 7:465 lid 3; Wzd art. 1 lid 1 onder e and BW 1:450 en 1:462',
    ],
    [
      'are missing for an act of office',
      { regime: 'statutory', matter: 'legal.complaint', date: '2026-11-20' },
      'client decides, mentor may support; missing measures; by BW 1:454 and BW 1:450 en 1:462',
    ],
    [
      'leave the mentor heard about involuntary care',
      {
        regime: 'statutory',
        matter: 'wzd.restraint',
        date: '2026-11-20',
        capacity: [aStatement('wzd.restraint')],
        resists: { client: false },
      },
      'provider decides, mentor may be-heard; missing measures; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8 and BW 1:450 en 1:462',
    ],
    [
      'leave the mentor to advise about a way of life',
      { regime: 'statutory', matter: 'life.choice', date: '2026-11-20' },
      'client decides, mentor may advise; missing measures; by BW 1:453 lid 4 and BW 1:450 en 1:462',
    ],
    [
      'ask for permission to speak as well',
      { regime: 'statutory', matter: 'life.representation', date: '2026-11-20' },
      'client decides, mentor may advise; missing measures, permission; by BW 1:453 lid 4 and BW 1:450 en 1:462',
    ],
    [
      'do not matter for caregiving',
      { regime: 'statutory', matter: 'boundary.caregiving', date: '2026-11-20' },
      answers.organised,
    ],
  ])
})
