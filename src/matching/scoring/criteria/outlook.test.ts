import { describe, expect, it } from 'vitest'
import { criterionOf } from '../../../../test/matching/bounds.js'
import { outlookItems } from '../words.js'

const all = (answer: number) => Object.fromEntries(outlookItems.map((item) => [item, answer]))

describe('outlook and humour', () => {
  it('is full when both answered alike on all eight lines, and nothing at the far ends', () => {
    expect(criterionOf('outlook', { outlook: all(2) }, { outlook: all(2) })).toMatchObject({
      low: 1,
      high: 1,
    })
    expect(criterionOf('outlook', { outlook: all(1) }, { outlook: all(5) })).toMatchObject({
      low: 0,
      high: 0,
    })
  })

  it('loses as they stand further apart', () => {
    const lows = [3, 4, 5].map(
      (answer) => criterionOf('outlook', { outlook: all(3) }, { outlook: all(answer) }).low,
    )
    expect(lows).toEqual([1, 0.75, 0.5])
  })

  it('stays open for each line one of them has not answered', () => {
    const half = Object.fromEntries(outlookItems.slice(0, 4).map((item) => [item, 3]))
    expect(criterionOf('outlook', { outlook: half }, { outlook: all(3) })).toMatchObject({
      low: 0.5,
      high: 1,
    })
    expect(criterionOf('outlook', {}, { outlook: all(3) })).toEqual({
      low: 0,
      high: 1,
      reasons: [],
    })
  })

  it('tells where they are alike, and where far apart', () => {
    const told = criterionOf(
      'outlook',
      { outlook: { 'talk-do': 1, 'old-new': 2 } },
      { outlook: { 'talk-do': 5, 'old-new': 2 } },
    )
    expect(told.reasons).toEqual(['outlook-near', 'outlook-far'])
    expect(
      criterionOf('outlook', { outlook: { 'talk-do': 1 } }, { outlook: { 'talk-do': 3 } }).reasons,
    ).toEqual(['outlook-between'])
  })
})
