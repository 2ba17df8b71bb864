import { describe, expect, it } from 'vitest'
import {
  aQuestionOfUnable,
  aStatement,
  inShort,
  type Row,
} from '../../test/factories/an-authority-case.js'

describe('what is said besides', () => {
  it.each<Row>([
    [
      'a proxy is told',
      aQuestionOfUnable('care.daily', { proxy: true }),
      'mentor decides, mentor may decide; with client-involved, will-first, proxy-informed; by BW 1:453 lid 1 en 3',
    ],
    [
      'no proxy is not',
      aQuestionOfUnable('care.daily', { proxy: false }),
      'mentor decides, mentor may decide; with client-involved, will-first; by BW 1:453 lid 1 en 3',
    ],
    [
      'statements that contradict each other are shown',
      aQuestionOfUnable('care.daily', {
        capacity: [
          aStatement('care.daily', { capable: true, on: '2026-10-01' }),
          aStatement('care.daily'),
        ],
      }),
      'mentor decides, mentor may decide; with client-involved, will-first, contradicting-statements; by BW 1:453 lid 1 en 3',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})
