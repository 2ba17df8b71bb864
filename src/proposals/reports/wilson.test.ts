import { describe, expect, it } from 'vitest'
import { shareOf } from './wilson.js'

describe('a share of a few', () => {
  it('has the interval of Wilson', () => {
    const { low, high } = shareOf(8, 10)
    expect(low).toBeCloseTo(0.4902, 3)
    expect(high).toBeCloseTo(0.9433, 3)
  })

  it('of none or all begins or ends exactly there, and still is wide', () => {
    expect(shareOf(0, 10)).toMatchObject({ low: 0 })
    expect(shareOf(0, 10).high).toBeCloseTo(0.2775, 3)
    expect(shareOf(10, 10)).toMatchObject({ high: 1 })
    expect(shareOf(10, 10).low).toBeCloseTo(0.7225, 3)
  })

  it('of nothing says nothing', () => {
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 })
  })
})
