import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'

describe('experience with what is needed', () => {
  it('is full for what the mentor knows, half for what resembles it, nothing for what is new', () => {
    expect(criterionOf('need', { need: ['dementia'] }, { experience: ['dementia'] })).toEqual({
      low: 1,
      high: 1,
      reasons: ['knows-need'],
    })
    expect(criterionOf('need', { need: ['dementia'] }, { experience: ['brain-injury'] })).toEqual({
      low: 0.5,
      high: 0.5,
      reasons: ['knows-related-need'],
    })
    expect(criterionOf('need', { need: ['dementia'] }, { experience: [] })).toEqual({
      low: 0,
      high: 0,
      reasons: ['new-need'],
    })
  })

  it('weighs several needs alike', () => {
    expect(
      criterionOf('need', { need: ['dementia', 'refugee'] }, { experience: ['refugee'] }).low,
    ).toBe(0.5)
  })

  it('never falls when a mentor learns something', () => {
    const need = ['psychiatry', 'addiction'] as const
    const lows = [
      [],
      ['homelessness'],
      ['homelessness', 'addiction'],
      ['homelessness', 'addiction', 'psychiatry'],
    ] as const
    expect(lows.map((experience) => criterionOf('need', { need }, { experience }).low)).toEqual([
      0, 0.5, 0.75, 1,
    ])
  })

  it('fits everybody when nothing special is needed', () => {
    expect(criterionOf('need', { need: [] }, {})).toEqual({
      low: 1,
      high: 1,
      reasons: ['no-special-need'],
    })
  })

  it('is open while either is not known', () => {
    expect(criterionOf('need', { need: ['youth'] }, {})).toEqual({ low: 0, high: 1, reasons: [] })
    expect(criterionOf('need', {}, { experience: [] })).toMatchObject({ low: 0, high: 1 })
  })
})
