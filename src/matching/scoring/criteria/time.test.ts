import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'
import type { DayPart } from '../words.js'

const parts: readonly DayPart[] = ['mon-morning', 'tue-evening', 'wed-morning', 'sat-afternoon']
const same = { expectedDuration: 'year', visitsPerMonth: 2 } as const

describe('days and expectations', () => {
  it('is half for shared parts of the week: one counts for half of it, three for all', () => {
    const lows = [0, 1, 2, 3, 4].map(
      (count) =>
        criterionOf(
          'time',
          { ...same, available: parts.slice(0, count) },
          { ...same, available: parts },
        ).low,
    )
    expect(lows).toEqual([0.5, 0.75, 0.9, 1, 1])
  })

  it('loses as they expect other lengths, and other numbers of visits', () => {
    const of = (expectedDuration: 'half-year' | 'longer', visitsPerMonth: number) =>
      criterionOf(
        'time',
        { ...same, available: parts },
        { expectedDuration, visitsPerMonth, available: parts },
      ).low
    expect(of('longer', 2)).toBe(0.88)
    expect(
      criterionOf(
        'time',
        { ...same, expectedDuration: 'longer', available: parts },
        { ...same, expectedDuration: 'half-year', available: parts },
      ).low,
    ).toBe(0.75)
    expect(of('longer', 4)).toBe(0.75)
  })

  it('is open for each of the three that is not known', () => {
    expect(criterionOf('time', { available: undefined }, {})).toEqual({
      low: 0,
      high: 1,
      reasons: [],
    })
    expect(criterionOf('time', { available: parts }, { available: parts })).toEqual({
      low: 0.5,
      high: 1,
      reasons: ['shared-day-parts'],
    })
  })
})
