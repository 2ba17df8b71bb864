import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
} from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('treatment that is not far-reaching', () => {
  itAnswers([
    [
      'is the client’s without a statement',
      aQuestion('treatment.ordinary', { writtenRefusal: false }),
      answers.clientsWithoutStatement,
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
      answers.resistanceStands,
    ],
    [
      'is the client’s when he can weigh it, whatever others want',
      aQuestionOfAble('treatment.ordinary', {
        invasive: true,
        seriousHarm: true,
        resists: { client: true },
      }),
      answers.ableClients,
    ],
    [
      'is never let go by permission: the care provider needs consent that holds',
      aQuestionOfUnable('treatment.ordinary', {
        writtenRefusal: false,
        permission: { scope: ['treatment.ordinary'], from: '2026-01-01' },
      }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 7:465 lid 3',
    ],
  ])
})

describe('treatment that is far-reaching, without a sign of resistance', () => {
  itAnswers([
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
      answers.resistanceStands,
    ],
  ])
})

describe('an operation that the client does not want', () => {
  itAnswers([
    [
      'is not done without serious harm',
      aQuestionOfUnable('treatment.invasive', {
        writtenRefusal: false,
        seriousHarm: false,
        resists: { client: true },
      }),
      answers.resistanceStands,
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
  ])
})

describe('medication for behaviour within the guideline', () => {
  itAnswers([
    [
      'is far-reaching: resistance stands',
      aQuestionOfUnable('treatment.psychotropic', {
        writtenRefusal: false,
        seriousHarm: false,
        resists: { client: true },
      }),
      answers.resistanceStands,
    ],
  ])
})

describe('a written refusal', () => {
  itAnswers([
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
  ])
})

describe('an emergency, the mentor not reached', () => {
  itAnswers([
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
  ])
})

describe('a treatment limitation proposed by a doctor', () => {
  itAnswers([
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
  ])
})
