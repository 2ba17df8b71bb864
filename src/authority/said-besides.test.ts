import { describe } from 'vitest'
import { aQuestionOfUnable, aStatement } from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('what is said besides', () => {
  itAnswers([
    [
      'a proxy is told',
      aQuestionOfUnable('care.daily', { proxy: true }),
      'mentor decides, mentor may decide; with client-involved, will-first, proxy-informed; by BW 1:453 lid 1 en 3',
    ],
    ['no proxy is not', aQuestionOfUnable('care.daily', { proxy: false }), answers.mentors],
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
  ])
})
