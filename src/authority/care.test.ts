import { describe, expect, it } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
  inShort,
  type Row,
} from '../../test/factories/an-authority-case.js'

describe('daily care, an outing, clothes', () => {
  it.each<Row>([
    [
      'is the client’s as long as no professional found him unable: stricter than the law',
      aQuestion('care.daily'),
      'client decides, mentor may support; missing capacity-statement; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'is the client’s when he can weigh it',
      aQuestionOfAble('care.daily'),
      'client decides, mentor may support; by BW 1:454',
    ],
    [
      'is the mentor’s on a statement, with the client involved',
      aQuestionOfUnable('care.daily', { resists: { client: false } }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
    [
      'needs no word on resistance, which is weighed when there is any',
      aQuestionOfUnable('care.daily'),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 1:453 lid 1 en 3',
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
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('others press a client who can weigh it', () => {
  it.each<Row>([
    [
      'changes nothing: the client decides',
      aQuestionOfAble('care.move', { resists: { client: true } }),
      'client decides, mentor may support; by BW 1:454',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('the care plan and day activity', () => {
  it.each<Row>([
    [
      'are the client’s without a statement',
      aQuestion('care.plan'),
      'client decides, mentor may support; missing capacity-statement; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'are the mentor’s with one',
      aQuestionOfUnable('care.plan', { resists: { client: false } }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
    [
      'day activity likewise',
      aQuestionOfUnable('care.day-activity', { resists: { client: false } }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})
