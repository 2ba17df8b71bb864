import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'

const free = { ageWish: 'none', genderWish: { wish: 'none' } } as const

describe('recognition', () => {
  it('is a third for the own language: full when shared, half when the mentor speaks it', () => {
    const client = { ...free, heartLanguage: 'ar' }
    expect(criterionOf('recognition', client, { heartLanguage: 'ar' }).low).toBe(1)
    expect(
      criterionOf('recognition', client, {
        heartLanguage: 'nl',
        spoken: [{ language: 'ar', level: 'daily' }],
      }).low,
    ).toBe(0.83)
    expect(criterionOf('recognition', client, { heartLanguage: 'nl' }).low).toBe(0.67)
  })

  it('is a third for the wished age', () => {
    const of = (ageWish: 'younger' | 'same' | 'older', birthYear: number) =>
      criterionOf(
        'recognition',
        { ...free, heartLanguage: 'nl', ageWish, birthYear: 1960 },
        { heartLanguage: 'nl', birthYear },
      ).low
    expect([of('same', 1968), of('same', 1980), of('younger', 1980), of('older', 1980)]).toEqual([
      1, 0.67, 1, 0.67,
    ])
  })

  it('is a third for a wish for a woman or a man that is no must', () => {
    const client = {
      ...free,
      heartLanguage: 'nl',
      genderWish: { wish: 'woman', must: false },
    } as const
    expect(criterionOf('recognition', client, { heartLanguage: 'nl', gender: 'woman' }).low).toBe(1)
    expect(criterionOf('recognition', client, { heartLanguage: 'nl', gender: 'man' }).low).toBe(
      0.67,
    )
  })

  it('is open for each of the three that is not known', () => {
    expect(criterionOf('recognition', { genderWish: undefined }, {})).toEqual({
      low: 0,
      high: 1,
      reasons: [],
    })
    expect(criterionOf('recognition', free, {})).toEqual({
      low: 0.67,
      high: 1,
      reasons: ['no-wish'],
    })
  })

  it('halves what lacks for something special that both consented to and the client asks for', () => {
    const client = {
      ...free,
      heartLanguage: 'ar',
      asksFor: ['life-conviction'],
      special: { 'life-conviction': 'A' },
    } as const
    const mentor = { heartLanguage: 'nl', special: { 'life-conviction': 'A' } }
    expect(criterionOf('recognition', client, mentor)).toEqual({
      low: 0.83,
      high: 0.83,
      reasons: ['other-heart-language', 'no-wish', 'special-same'],
    })
  })
})
