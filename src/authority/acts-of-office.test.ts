import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
} from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('complaint, objection, litigation', () => {
  itAnswers([
    [
      'a complaint is the mentor’s without a statement, with the client involved',
      aQuestion('legal.complaint'),
      'mentor decides, mentor may decide; with client-involved; by BW 1:453 lid 2',
    ],
    [
      'an objection likewise',
      aQuestion('legal.objection'),
      'mentor decides, mentor may decide; with client-involved; by BW 1:453 lid 2',
    ],
    [
      'litigation may be covered by an authorisation',
      aQuestion('legal.litigation'),
      'mentor decides, mentor may decide; with client-involved, authorisation-for-own-cover; by BW 1:456',
    ],
    [
      'resistance is weighed',
      aQuestion('legal.complaint', { resists: { client: true } }),
      'mentor decides, mentor may decide; with client-involved, resistance-weighed; by BW 1:453 lid 2',
    ],
    [
      'a complaint is the client’s own under the Wvggz',
      aQuestion('legal.complaint', { law: 'wvggz' }),
      'client decides, mentor may support; with client-litigates-himself; by Wvggz art. 1:3 lid 8',
    ],
    [
      'an objection is the client’s own under the Wvggz',
      aQuestion('legal.objection', { law: 'wvggz' }),
      'client decides, mentor may support; with client-litigates-himself; by Wvggz art. 1:3 lid 8',
    ],
    [
      'litigation is the client’s own under the Wvggz',
      aQuestion('legal.litigation', { law: 'wvggz' }),
      'client decides, mentor may support; with client-litigates-himself; by Wvggz art. 1:3 lid 8',
    ],
    [
      'is the client’s when the mentor lets him act himself',
      aQuestion('legal.complaint', {
        permission: { scope: ['legal.complaint'], from: '2026-01-01' },
      }),
      'client decides, mentor may support; with permission-may-be-withdrawn; by BW 1:453 lid 2',
    ],
    [
      'is the mentor’s also for a client found able',
      aQuestionOfAble('legal.complaint'),
      'mentor decides, mentor may decide; with client-involved; by BW 1:453 lid 2',
    ],
  ])
})

describe('a complaint under the Wzd, or asking for discharge', () => {
  itAnswers([
    [
      'is the mentor’s, with no other representative beside him',
      aQuestion('legal.wzd-complaint', { law: 'wzd' }),
      'mentor decides, mentor may decide; with client-involved, only-representative; by HR 5 april 2024, ECLI:NL:HR:2024:519',
    ],
    [
      'is not the client’s own because the law is the Wvggz',
      aQuestion('legal.wzd-complaint', { law: 'wvggz' }),
      'mentor decides, mentor may decide; with client-involved, only-representative; by HR 5 april 2024, ECLI:NL:HR:2024:519',
    ],
  ])
})

describe('applying for care under the Wlz or Wmo', () => {
  itAnswers([
    [
      'is the mentor’s',
      aQuestion('legal.care-application'),
      'mentor decides, mentor may decide; with client-involved; by Wmo 2015, art. 1.1.1; Wlz',
    ],
  ])
})

describe('reading care reports or the medical file', () => {
  itAnswers([
    [
      'is the mentor’s as far as needed',
      aQuestion('file.reading'),
      'mentor decides, mentor may decide; with client-involved, only-what-is-needed; by BW 7:457 lid 3',
    ],
    [
      'is the client’s when found able',
      aQuestionOfAble('file.reading'),
      'client decides, mentor may support; by BW 7:457 lid 3',
    ],
    [
      'is the client’s when the mentor lets him read it himself',
      aQuestion('file.reading', { permission: { scope: ['file.reading'], from: '2026-01-01' } }),
      'client decides, mentor may support; with permission-may-be-withdrawn; by BW 1:453 lid 2',
    ],
    [
      'does not ask about resistance, under whatever law',
      aQuestion('file.reading', { law: 'wzd' }),
      'mentor decides, mentor may decide; with client-involved, only-what-is-needed; by BW 7:457 lid 3',
    ],
    [
      'stays the mentor’s for a client found unable',
      aQuestionOfUnable('file.reading', { resists: { client: true } }),
      'mentor decides, mentor may decide; with client-involved, only-what-is-needed, resistance-weighed; by BW 7:457 lid 3',
    ],
  ])
})

describe('how somebody lives, and speaking for him', () => {
  itAnswers([
    [
      'school, work, belief and relations are the client’s; the mentor advises',
      aQuestionOfUnable('life.choice'),
      'client decides, mentor may advise; by BW 1:453 lid 4',
    ],
    [
      'speaking at an agency needs permission',
      aQuestion('life.representation'),
      'client decides, mentor may advise; missing permission; by BW 1:453 lid 4',
    ],
    [
      'speaking at an agency is supported with permission',
      aQuestion('life.representation', {
        permission: { scope: ['life.representation'], from: '2026-01-01', until: '2027-01-01' },
      }),
      'client decides, mentor may support; with within-permission; by BW 3:60',
    ],
  ])
})

describe('a wish for the funeral', () => {
  itAnswers([
    [
      'is recorded only: the measure ends at death',
      aQuestionOfUnable('burial.wish'),
      'client decides, mentor may support; with record-only; by BW 1:462 lid 1',
    ],
  ])
})

describe('shopping, laundry, trips to hospital', () => {
  itAnswers([
    [
      'are not a mentor’s duty: organise care, do not give it',
      aQuestionOfUnable('boundary.caregiving'),
      answers.organised,
    ],
  ])
})
