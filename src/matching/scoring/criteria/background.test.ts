import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'

describe('occupation', () => {
  it('counts for standing up for somebody and for learning', () => {
    expect(criterionOf('background', { goal: 'advocacy' }, { background: 'care' }).low).toBe(1)
    expect(criterionOf('background', { goal: 'learning' }, { background: 'teaching' }).low).toBe(1)
    expect(criterionOf('background', { goal: 'advocacy' }, { background: 'other' }).high).toBe(0)
  })

  it('matters to nobody for company', () => {
    const told = [{ background: 'care' }, { background: 'other' }, {}] as const
    expect(
      told.map((mentor) => criterionOf('background', { goal: 'companionship' }, mentor).low),
    ).toEqual([0.5, 0.5, 0.5])
  })

  it('is open as far as it is not known', () => {
    expect(criterionOf('background', {}, { background: 'care' })).toMatchObject({
      low: 0.5,
      high: 1,
    })
    expect(criterionOf('background', {}, { background: 'other' })).toMatchObject({
      low: 0,
      high: 0.5,
    })
    expect(criterionOf('background', { goal: 'learning' }, {})).toEqual({
      low: 0,
      high: 1,
      reasons: [],
    })
  })
})
