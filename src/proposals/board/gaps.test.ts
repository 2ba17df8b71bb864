import { describe, expect, it } from 'vitest'
import type { CriterionScore } from '../../matching/index.js'
import { gapOf, gaps } from './gaps.js'

const interests: CriterionScore = {
  criterion: 'interests',
  s: 0.3,
  low: 0.3,
  high: 0.3,
  weight: 16,
  contribution: 5,
  knownShare: 1,
  known: true,
  comparison: 'different',
  because: [
    { reason: 'shared-likes', values: ['music'] },
    { reason: 'clashes', values: ['dancing'] },
  ],
}

describe('what a pair lacks', () => {
  it('has the name of the thing first, and repeats nothing that fits', () => {
    expect(gapOf(interests, 'nl')).toBe(
      'Wat iemand graag doet of juist niet: maar één ding samen. De een houdt van dansen, de ander juist niet.',
    )
  })

  it('says so when nobody asked', () => {
    const open = { ...interests, known: false, knownShare: 0, because: [] }
    expect(gapOf(open, 'nl')).toBe('Wat iemand graag doet of juist niet: nog niet gevraagd.')
  })

  it('never tells of recognition that it was not asked', () => {
    const recognition = { ...interests, criterion: 'recognition' as const, known: false }
    const whyNotHigher = ['recognition', 'interests'] as const
    expect(gaps({ criteria: [recognition, interests], whyNotHigher })).toEqual([interests])
  })
})
