import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
} from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('daily care, an outing, clothes', () => {
  itAnswers([
    [
      'is the client’s as long as no professional found him unable: stricter than the law',
      aQuestion('care.daily'),
      answers.clientsWithoutStatement,
    ],
    ['is the client’s when he can weigh it', aQuestionOfAble('care.daily'), answers.ableClients],
    [
      'is the mentor’s on a statement, with the client involved',
      aQuestionOfUnable('care.daily', { resists: { client: false } }),
      answers.mentors,
    ],
    [
      'needs no word on resistance, which is weighed when there is any',
      aQuestionOfUnable('care.daily'),
      answers.mentors,
    ],
    [
      'weighs resistance and seeks what reaches least far',
      aQuestionOfUnable('care.daily', { resists: { client: true } }),
      'mentor decides, mentor may decide; with client-involved, will-first, resistance-weighed, least-far-reaching; by BW 1:453 lid 1 en 3',
    ],
    [
      'is the client’s when the mentor lets him act himself',
      aQuestionOfUnable('care.daily', {
        permission: { scope: ['care.daily'], from: '2026-01-01' },
      }),
      'client decides, mentor may support; with permission-may-be-withdrawn; by BW 1:453 lid 2',
    ],
    [
      'weighs an earlier written refusal',
      aQuestionOfUnable('care.daily', { writtenRefusal: true }),
      'mentor decides, mentor may decide; with written-will-weighed, client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
    [
      'follows a written refusal where it is treatment',
      aQuestionOfUnable('care.daily', { writtenRefusal: true, law: 'wgbo' }),
      'client decides, mentor may support; with follow-written-refusal, provider-may-deviate; by BW 7:450 lid 3',
    ],
    [
      'is told of afterwards in an emergency',
      aQuestionOfUnable('care.daily', { emergency: true }),
      'mentor decides, mentor may decide; with client-involved, will-first, tell-afterwards; by BW 1:453 lid 1 en 3',
    ],
    [
      'stays the mentor’s when he himself refuses',
      aQuestionOfUnable('care.daily', { resists: { client: false, mentor: true } }),
      'mentor decides, mentor may decide; with client-involved, will-first, mentor-refuses; by BW 1:453 lid 1 en 3',
    ],
  ])
})

describe('others press a client who can weigh it', () => {
  itAnswers([
    [
      'changes nothing: the client decides',
      aQuestionOfAble('care.move', { resists: { client: true } }),
      answers.ableClients,
    ],
  ])
})

describe('the care plan and day activity', () => {
  itAnswers([
    [
      'are the client’s without a statement',
      aQuestion('care.plan'),
      answers.clientsWithoutStatement,
    ],
    [
      'are the mentor’s with one',
      aQuestionOfUnable('care.plan', { resists: { client: false } }),
      answers.mentors,
    ],
    [
      'day activity likewise',
      aQuestionOfUnable('care.day-activity', { resists: { client: false } }),
      answers.mentors,
    ],
  ])
})
