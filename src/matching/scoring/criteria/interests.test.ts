import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'
import type { Pastime } from '../words.js'

const some: readonly Pastime[] = ['walking', 'music', 'nature', 'animals']
const nothing: readonly Pastime[] = []

function both(client: readonly Pastime[][], mentor: readonly Pastime[][]) {
  const side = ([likes = [], dislikes = []]: readonly Pastime[][]) => ({ likes, dislikes })
  return criterionOf('interests', side(client), side(mentor))
}

describe('likes and dislikes', () => {
  it('grows with each shared like, up to four', () => {
    const lows = [0, 1, 2, 3, 4].map((count) => both([some.slice(0, count)], [[...some]]).low)
    expect(lows).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  })

  it('counts a shared dislike as much as a shared like', () => {
    expect(both([[], ['crowds']], [[], ['crowds']])).toEqual({
      low: 0.4,
      high: 0.4,
      reasons: ['shared-dislikes'],
    })
  })

  it('loses where one likes what the other cannot stand', () => {
    expect(both([['football']], [[], ['football']])).toEqual({
      low: 0.1,
      high: 0.1,
      reasons: ['clashes'],
    })
  })

  it('says so when they name nothing in common', () => {
    expect(both([['reading']], [['fishing']]).reasons).toEqual(['nothing-shared'])
  })

  it('is open while likes are not known, and partly while only dislikes are not', () => {
    expect(
      criterionOf('interests', { dislikes: nothing }, { likes: some, dislikes: nothing }),
    ).toEqual({ low: 0, high: 1, reasons: [] })
    const partly = criterionOf('interests', { likes: some, dislikes: nothing }, { likes: some })
    expect(partly).toMatchObject({ low: 0.6, high: 1 })
  })
})
