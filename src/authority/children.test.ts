import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
} from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('a child under sixteen', () => {
  itAnswers([
    [
      'of fifteen decides together with the parents',
      aQuestionOfUnable('care.daily', { age: 15 }),
      answers.parents,
    ],
    [
      'of twelve decides together with the parents',
      aQuestion('care.daily', { age: 12 }),
      answers.parents,
    ],
    [
      'of eleven is heard',
      aQuestion('treatment.ordinary', { age: 11 }),
      'parents decides, mentor may nothing; missing mentorship-in-force; with client-heard; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and BW 1:451 lid 5',
    ],
    [
      'has parents who decide about research',
      aQuestion('research.participation', { age: 15 }),
      'parents decides, mentor may nothing; missing mentorship-in-force; with together-with-client, deliberation-offered; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and BW 1:451 lid 5',
    ],
    [
      'has parents who decide about a photo',
      aQuestion('publicity.photo', { age: 15 }),
      'parents decides, mentor may nothing; missing mentorship-in-force; with together-with-client, deliberation-offered; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and BW 1:451 lid 5',
    ],
    ['has parents who read the file', aQuestion('file.reading', { age: 15 }), answers.parents],
    ['has parents who complain', aQuestion('legal.complaint', { age: 15 }), answers.parents],
    ['has parents who decide about school', aQuestion('life.choice', { age: 15 }), answers.parents],
    [
      'has parents who hear a wish for the funeral',
      aQuestion('burial.wish', { age: 15 }),
      answers.parents,
    ],
    [
      'is not bound by a refusal on paper',
      aQuestionOfUnable('treatment.invasive', { age: 15, writtenRefusal: true, emergency: true }),
      'parents decides, mentor may nothing; missing mentorship-in-force; with together-with-client, tell-afterwards; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and BW 1:451 lid 5',
    ],
    [
      'leaves involuntary care to the step plan, without a finding',
      aQuestionOfAble('wzd.restraint', { age: 15, resists: { client: false } }),
      'provider decides, mentor may nothing; missing mentorship-in-force; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8 and BW 1:451 lid 5',
    ],
    [
      'with a JIM is supported by the JIM',
      { regime: 'jim', matter: 'care.daily', date: '2026-11-20', age: 15 },
      'parents decides, mentor may support; with together-with-client; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
  ])
})

describe('sixteen or seventeen years old', () => {
  itAnswers([
    [
      'decides like an adult, and no mentorship can hold yet',
      aQuestion('care.daily', { age: 16 }),
      'client decides, mentor may nothing; missing mentorship-in-force, capacity-statement; by Huisregel Naast (Ben Sajet-rapport) and BW 1:451 lid 5',
    ],
    [
      'has parents who decide what he cannot',
      aQuestionOfUnable('care.daily', { age: 17 }),
      'parents decides, mentor may nothing; missing mentorship-in-force; with client-involved, will-first; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and BW 1:451 lid 5',
    ],
    [
      'decides himself about a complaint',
      aQuestion('legal.complaint', { age: 17 }),
      'client decides, mentor may nothing; missing mentorship-in-force; by BW 1:454 and BW 1:451 lid 5',
    ],
    ['is an adult at eighteen', aQuestionOfUnable('care.daily', { age: 18 }), answers.mentors],
    [
      'with a JIM is supported by the JIM',
      { regime: 'jim', matter: 'care.daily', date: '2026-11-20', age: 16 },
      'client decides, mentor may support; by Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    ],
  ])
})
