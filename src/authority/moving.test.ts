import { describe, expect, it } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
  inShort,
  type Row,
} from '../../test/factories/an-authority-case.js'

describe('a home of one’s own that the client longs for', () => {
  it.each<Row>([
    [
      'is the client’s without a statement, as for Hanne’s flat',
      aQuestion('care.move'),
      'client decides, mentor may support; missing capacity-statement; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'is the mentor’s with one, and a fact for the court when weighty',
      aQuestionOfUnable('care.move', { resists: { client: false } }),
      'mentor decides, mentor may decide; with client-involved, will-first, tell-court-if-weighty; by BW 1:453 lid 1 en 3',
    ],
    [
      'asks whether the client resists',
      aQuestionOfUnable('care.move'),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first, tell-court-if-weighty; by BW 1:453 lid 1 en 3',
    ],
    [
      'leaves the lease to the bewindvoerder',
      aQuestionOfUnable('care.move', {
        resists: { client: false },
        measures: [
          { kind: 'mentorschap', from: '2020-01-01' },
          { kind: 'bewind', from: '2020-01-01' },
        ],
      }),
      'mentor decides, mentor may decide; with client-involved, will-first, tell-court-if-weighty, bewindvoerder-for-lease; by BW 1:453 lid 1 en 3',
    ],
    [
      'names the bewindvoerder also when the client decides',
      aQuestion('care.move', {
        measures: [
          { kind: 'mentorschap', from: '2020-01-01' },
          { kind: 'bewind', from: '2020-01-01' },
        ],
      }),
      'client decides, mentor may support; missing capacity-statement; with bewindvoerder-for-lease; by Huisregel Naast (Ben Sajet-rapport)',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('a move that the client resists', () => {
  it.each<Row>([
    [
      'goes to the court, as for Els',
      aQuestionOfUnable('care.move', { resists: { client: true } }),
      'court decides, mentor may be-heard; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'goes to the court also without a statement',
      aQuestion('care.move', { resists: { client: true } }),
      'court decides, mentor may be-heard; missing capacity-statement; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'goes to the court under the Wzd',
      aQuestionOfUnable('care.move', { law: 'wzd', resists: { client: true } }),
      'court decides, mentor may be-heard; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'goes to the court under the WGBO',
      aQuestionOfUnable('care.move', { law: 'wgbo', resists: { client: true } }),
      'court decides, mentor may be-heard; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'goes to the court under the Wvggz, where the client litigates himself',
      aQuestionOfUnable('care.move', { law: 'wvggz', resists: { client: true } }),
      'court decides, mentor may be-heard; with client-litigates-himself; by Wvggz art. 6:4 en 7:1',
    ],
    [
      'can be done by the mayor first in an emergency',
      aQuestionOfUnable('care.move', { emergency: true, resists: { client: true } }),
      'court decides, mentor may be-heard; with mayor-in-emergency, tell-afterwards; by Wzd art. 3a; Rechtspraak, taken van de mentor',
    ],
    [
      'under the civil code alone stands, without serious harm',
      aQuestionOfUnable('care.move', { law: 'bw', seriousHarm: false, resists: { client: true } }),
      'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'under the civil code alone yields to serious harm only',
      aQuestionOfUnable('care.move', { law: 'bw', seriousHarm: true, resists: { client: true } }),
      'mentor decides, mentor may decide; with client-involved, plainly-needed, second-opinion, least-far-reaching, explain-to-client, tell-court-if-weighty; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('a move that the mentor resists', () => {
  it.each<Row>([
    [
      'goes by the step plan under the Wzd',
      aQuestionOfUnable('care.move', { law: 'wzd', resists: { client: false, mentor: true } }),
      'provider decides, mentor may be-heard; with step-plan, evaluation-four-weeks-six-months, resistance-counts; by Wzd art. 2, 3a en 8',
    ],
    [
      'is refused by him elsewhere',
      aQuestionOfUnable('care.move', { resists: { client: false, mentor: true } }),
      'mentor decides, mentor may decide; with client-involved, will-first, mentor-refuses, tell-court-if-weighty; by BW 1:453 lid 1 en 3',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('limiting contact with a relative', () => {
  it.each<Row>([
    [
      'is the mentor’s in guidance, with a statement',
      aQuestionOfUnable('care.contact-limit', { resists: { client: false } }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
    [
      'is far-reaching: resistance stands without serious harm',
      aQuestionOfUnable('care.contact-limit', { seriousHarm: false, resists: { client: true } }),
      'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'by a care provider under the Wzd is involuntary care',
      aQuestionOfUnable('care.contact-limit', { law: 'wzd', resists: { client: false } }),
      'provider decides, mentor may be-heard; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8',
    ],
    [
      'under the Wzd asks for a statement and for resistance',
      aQuestion('care.contact-limit', { law: 'wzd' }),
      'provider decides, mentor may be-heard; missing capacity-statement, resistance; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8',
    ],
    [
      'under the Wzd is the client’s when able and willing',
      aQuestionOfAble('care.contact-limit', { law: 'wzd', resists: { client: false } }),
      'client decides, mentor may support; by Wzd art. 3a',
    ],
    [
      'elsewhere is the client’s when able',
      aQuestionOfAble('care.contact-limit', { law: 'wgbo', resists: { client: false } }),
      'client decides, mentor may support; by BW 1:454',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})
