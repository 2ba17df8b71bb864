import { describe, expect, it } from 'vitest'
import { mentorshipTerms } from '../law/index.js'
import {
  agreementExcusesLaw,
  isAbsenceOfMentor,
  pauseExcusesLaw,
  pauseReasons,
} from './mentorship.js'
import { startTermsOn } from './regime-terms.js'

describe('the duty of contact (Besluit 5(4))', () => {
  it('goes on when the mentor is missing, and rests only on account of the client', () => {
    expect(pauseReasons.filter(pauseExcusesLaw)).toEqual([
      'client-in-hospital',
      'client-away',
      'client-wish',
    ])
    expect(pauseReasons.filter(isAbsenceOfMentor)).toEqual(['mentor-ill', 'mentor-away'])
  })

  it('gives way to an agreement only when the client does not want or cannot', () => {
    expect(agreementExcusesLaw({ every: 2, unit: 'weeks', reason: 'agreed-together' })).toBe(false)
    expect(agreementExcusesLaw({ every: 6, unit: 'months', reason: 'client-cannot' })).toBe(true)
  })
})

describe('the terms read from law data', () => {
  it('are those in force today', () => {
    expect(startTermsOn(mentorshipTerms, '2026-11-22')).toEqual({
      vogMonthsBeforeStart: 6,
      vogYearsValid: 5,
      jimLeastAge: 18,
    })
  })

  it('must be there', () => {
    expect(() => startTermsOn([], '2026-11-22')).toThrow('vog-months-before-start')
  })
})
