import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'

describe('way of working', () => {
  it('is there when the mentor works as wanted, with more for who can change', () => {
    expect(criterionOf('style', { wantedStyles: ['active'] }, { styles: ['active'] }).low).toBe(0.8)
    expect(
      criterionOf('style', { wantedStyles: ['active'] }, { styles: ['active', 'supportive'] }).low,
    ).toBe(1)
    expect(criterionOf('style', { wantedStyles: ['active'] }, { styles: ['supportive'] }).low).toBe(
      0,
    )
  })

  it('never falls when a mentor learns another way', () => {
    const lows = [
      [],
      ['supportive'],
      ['supportive', 'active'],
      ['supportive', 'active', 'instrumental'],
    ] as const
    const values = lows.map(
      (styles) =>
        criterionOf('style', { wantedStyles: ['active', 'instrumental'] }, { styles }).low,
    )
    expect(values).toEqual([0, 0, 0.6, 1])
  })

  it('is open as far as it is not known', () => {
    expect(criterionOf('style', {}, {})).toEqual({ low: 0, high: 1, reasons: [] })
    expect(criterionOf('style', {}, { styles: ['active', 'supportive'] })).toMatchObject({
      low: 0.2,
      high: 1,
    })
    expect(criterionOf('style', { wantedStyles: [] }, {})).toMatchObject({ low: 0.8, high: 1 })
  })
})
