import { describe, expect, it } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
  inShort,
  type Row,
} from '../../test/factories/an-authority-case.js'

describe('treatment that is not far-reaching', () => {
  it.each<Row>([
    [
      'is the client’s without a statement',
      aQuestion('treatment.ordinary', { writtenRefusal: false }),
      'client decides, mentor may support; missing capacity-statement; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'is the mentor’s with one',
      aQuestionOfUnable('treatment.ordinary', { writtenRefusal: false }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 7:465 lid 3',
    ],
    [
      'asks whether the client once refused in writing',
      aQuestionOfUnable('treatment.ordinary'),
      'mentor decides, mentor may decide; missing written-refusal-unknown; with client-involved, will-first; by BW 7:465 lid 3',
    ],
    [
      'against resistance counts as far-reaching while nobody said it is not',
      aQuestionOfUnable('treatment.ordinary', { writtenRefusal: false, resists: { client: true } }),
      'client decides, mentor may support; missing serious-harm, invasive; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'against resistance may go on against serious harm, with the doubt shown',
      aQuestionOfUnable('treatment.ordinary', {
        writtenRefusal: false,
        seriousHarm: true,
        resists: { client: true },
      }),
      'mentor decides, mentor may decide; missing invasive; with client-involved, plainly-needed, second-opinion, least-far-reaching, explain-to-client; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'against resistance is weighed when it is known not to be far-reaching',
      aQuestionOfUnable('treatment.ordinary', {
        writtenRefusal: false,
        invasive: false,
        resists: { client: true },
      }),
      'mentor decides, mentor may decide; with client-involved, will-first, resistance-weighed, least-far-reaching; by BW 7:465 lid 3',
    ],
    [
      'is far-reaching when the case says so',
      aQuestionOfUnable('treatment.ordinary', {
        writtenRefusal: false,
        invasive: true,
        seriousHarm: false,
        resists: { client: true },
      }),
      'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'is the client’s when he can weigh it, whatever others want',
      aQuestionOfAble('treatment.ordinary', {
        invasive: true,
        seriousHarm: true,
        resists: { client: true },
      }),
      'client decides, mentor may support; by BW 1:454',
    ],
    [
      'is never let go by permission: the care provider needs consent that holds',
      aQuestionOfUnable('treatment.ordinary', {
        writtenRefusal: false,
        permission: { scope: ['treatment.ordinary'], from: '2026-01-01' },
      }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 7:465 lid 3',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('treatment that is far-reaching, without a sign of resistance', () => {
  it.each<Row>([
    [
      'is the mentor’s after the doctor’s finding',
      aQuestionOfUnable('treatment.invasive', {
        writtenRefusal: false,
        resists: { client: false },
      }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 7:465 lid 3',
    ],
    [
      'asks whether the client resists',
      aQuestionOfUnable('treatment.invasive', { writtenRefusal: false }),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first; by BW 7:465 lid 3',
    ],
    [
      'is not made lighter by saying that it is not far-reaching',
      aQuestionOfUnable('treatment.invasive', {
        writtenRefusal: false,
        invasive: false,
        seriousHarm: false,
        resists: { client: true },
      }),
      'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('an operation that the client does not want', () => {
  it.each<Row>([
    [
      'is not done without serious harm',
      aQuestionOfUnable('treatment.invasive', {
        writtenRefusal: false,
        seriousHarm: false,
        resists: { client: true },
      }),
      'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'waits until it is known whether serious harm threatens',
      aQuestionOfUnable('treatment.invasive', { writtenRefusal: false, resists: { client: true } }),
      'client decides, mentor may support; missing serious-harm; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'is the mentor’s only when plainly needed against serious harm',
      aQuestionOfUnable('treatment.invasive', {
        writtenRefusal: false,
        seriousHarm: true,
        resists: { client: true },
      }),
      'mentor decides, mentor may decide; with client-involved, plainly-needed, second-opinion, least-far-reaching, explain-to-client; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('medication for behaviour within the guideline', () => {
  it.each<Row>([
    [
      'is far-reaching: resistance stands',
      aQuestionOfUnable('treatment.psychotropic', {
        writtenRefusal: false,
        seriousHarm: false,
        resists: { client: true },
      }),
      'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('a written refusal', () => {
  it.each<Row>([
    [
      'is followed, also by the mentor',
      aQuestionOfUnable('treatment.invasive', {
        writtenRefusal: true,
        seriousHarm: true,
        resists: { client: true },
      }),
      'client decides, mentor may support; with follow-written-refusal, provider-may-deviate; by BW 7:450 lid 3',
    ],
    [
      'is followed when a doctor proposes to treat no more',
      aQuestionOfUnable('treatment.limitation', { writtenRefusal: true }),
      'client decides, mentor may support; with follow-written-refusal, provider-may-deviate; by BW 7:450 lid 3',
    ],
    [
      'is followed in research',
      aQuestionOfUnable('research.participation', {
        writtenRefusal: true,
        resists: { client: false },
      }),
      'client decides, mentor may support; with follow-written-refusal, provider-may-deviate, deliberation-offered; by BW 7:450 lid 3',
    ],
    [
      'is weighed for a photo',
      aQuestionOfUnable('publicity.photo', { writtenRefusal: true, resists: { client: false } }),
      'mentor decides, mentor may decide; with written-will-weighed, client-involved, will-first, deliberation-offered; by BW 1:453 lid 1 en 3',
    ],
    [
      'is followed in an emergency',
      aQuestionOfUnable('treatment.invasive', { writtenRefusal: true, emergency: true }),
      'client decides, mentor may support; with follow-written-refusal, provider-may-deviate, tell-afterwards; by BW 7:450 lid 3',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('an emergency, the mentor not reached', () => {
  it.each<Row>([
    [
      'is the care provider’s, and told afterwards',
      aQuestionOfUnable('treatment.invasive', { emergency: true }),
      'provider decides, mentor may be-heard; with tell-afterwards, check-reachability; by BW 7:466 lid 1',
    ],
    [
      'is the care provider’s while nobody found anything',
      aQuestion('treatment.ordinary', { emergency: true, writtenRefusal: false }),
      'provider decides, mentor may be-heard; with tell-afterwards, check-reachability; by BW 7:466 lid 1',
    ],
    [
      'is still the client’s when he can weigh it',
      aQuestionOfAble('treatment.invasive', { emergency: true }),
      'client decides, mentor may support; with tell-afterwards; by BW 1:454',
    ],
    [
      'that is none changes nothing',
      aQuestionOfUnable('treatment.invasive', {
        emergency: false,
        writtenRefusal: false,
        resists: { client: false },
      }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 7:465 lid 3',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('a treatment limitation proposed by a doctor', () => {
  it.each<Row>([
    [
      'is the doctor’s; the mentor brings in the known wishes',
      aQuestion('treatment.limitation'),
      'provider decides, mentor may be-heard; with will-first; by BW 7:453; Rechtspraak, taken van de mentor',
    ],
    [
      'stays the doctor’s for a client found unable',
      aQuestionOfUnable('treatment.limitation', { resists: { client: false } }),
      'provider decides, mentor may be-heard; with will-first; by BW 7:453; Rechtspraak, taken van de mentor',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})
