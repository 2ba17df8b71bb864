import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'

const of = (minutes: number, mostMinutes?: number) =>
  criterionOf('travel', { mostMinutes }, { mostMinutes, minutes }).low

describe('travel time', () => {
  it('is full up to ten minutes, has a knee at twenty, and nothing is left at the limit', () => {
    expect([0, 10, 15, 20, 40, 60].map((minutes) => of(minutes, 60))).toEqual([
      1, 1, 0.85, 0.7, 0.35, 0,
    ])
  })

  it('never rises with more minutes, whatever the limit', () => {
    for (const limit of [5, 10, 15, 20, 30, 45, 60]) {
      const values = Array.from({ length: 70 }, (_, minutes) => of(minutes, limit))
      expect(values).toEqual(values.toSorted((one, other) => other - one))
    }
  })

  it('takes the shortest limit that was given, or what is usual', () => {
    expect(criterionOf('travel', { mostMinutes: 60 }, { mostMinutes: 30, minutes: 25 }).low).toBe(
      0.35,
    )
    expect(
      criterionOf('travel', { mostMinutes: undefined }, { mostMinutes: undefined, minutes: 45 })
        .low,
    ).toBe(0)
  })

  it('is open while the way is not known', () => {
    expect(criterionOf('travel', {}, {})).toEqual({ low: 0, high: 1, reasons: [] })
  })
})
