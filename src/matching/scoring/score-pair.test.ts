import { describe, expect, expectTypeOf, it } from 'vitest'
import { seeded } from '../../../test/access/seeded.js'
import { randomPool } from '../../../test/matching/random-pool.js'
import { aClientSide, aMentorSide } from '../../../test/matching/two-people.js'
import { scorePair } from './score-pair.js'
import type { ClientSide, MentorSide, Pool } from './sides.js'
import { defaultWeights, noMeans } from './weights.js'
import { criteria, specialCategories } from './words.js'

const context = { weights: defaultWeights, means: noMeans, minutes: 12, barriers: [] }
const seeds = Array.from({ length: 60 }, (_, at) => at + 1)

function score(client: ClientSide, mentor: MentorSide) {
  return scorePair(client, mentor, context)
}

function everyPair(call: (client: ClientSide, mentor: MentorSide, pool: Pool) => void) {
  for (const seed of seeds) {
    const pool = randomPool(seed, { clients: 5, mentors: 5, places: 8 })
    for (const client of pool.clients) {
      for (const mentor of pool.mentors) call(client, mentor, pool)
    }
  }
}

describe('a pair of whom nothing is known but the road', () => {
  it('counts as the foundation’s mean, and says how little is known', () => {
    const {
      score: points,
      confidence,
      interval,
      criteria: told,
    } = score(aClientSide(), aMentorSide())
    expect(told.filter(({ known }) => known).map(({ criterion }) => criterion)).toEqual([
      'travel',
      'time',
      'recognition',
    ])
    expect({ points, confidence, interval }).toEqual({
      points: 57.2,
      confidence: 0.22,
      interval: [18.2, 96.2],
    })
  })
})

describe('what a client finds important', () => {
  const client = aClientSide({ wantedStyles: ['active'] })
  const mentor = aMentorSide({ styles: ['supportive'] })

  it('weighs three times, or nothing', () => {
    const heavy = score({ ...client, importance: { style: 'heavy' } }, mentor)
    const none = score({ ...client, importance: { style: 'none' } }, mentor)
    const weightOf = (pair: typeof heavy) =>
      pair.criteria.find((each) => each.criterion === 'style')?.weight
    expect([weightOf(heavy), weightOf(none)]).toEqual([30, 0])
    expect(heavy.score).toBeLessThan(none.score)
  })

  it('is ordinary when nothing matters to him', () => {
    const importance = Object.fromEntries(criteria.map((each) => [each, 'none' as const]))
    expect(score({ ...client, importance }, mentor).criteria).toEqual(
      score(client, mentor).criteria,
    )
  })
})

describe('every pair', () => {
  it('scores within its interval, and its parts add up', () => {
    everyPair((client, mentor) => {
      const pair = score(client, mentor)
      expect(pair.interval[0]).toBeLessThanOrEqual(pair.score)
      expect(pair.interval[1]).toBeGreaterThanOrEqual(pair.score)
      const sum = pair.criteria.reduce((total, { contribution }) => total + contribution, 0)
      expect(Math.abs(sum - pair.score)).toBeLessThan(0.06)
      for (const { s, low, high } of pair.criteria) {
        expect(low >= 0 && low <= s + 1e-9 && s <= high + 1e-9 && high <= 1 + 1e-9).toBe(true)
      }
    })
  })

  it('gets a narrower interval, within the old one, when more is known', () => {
    const chance = seeded(9)
    everyPair((client, mentor) => {
      const less = score(forgetting(client, chance.upTo(11)), forgetting(mentor, chance.upTo(11)))
      const more = score(client, mentor)
      expect(more.interval[0]).toBeGreaterThanOrEqual(less.interval[0])
      expect(more.interval[1]).toBeLessThanOrEqual(less.interval[1])
      expect(more.confidence).toBeGreaterThanOrEqual(less.confidence)
    })
  })

  it('names the criteria that cost most, and none that costs nothing', () => {
    everyPair((client, mentor) => {
      const { whyNotHigher, criteria: told } = score(client, mentor)
      const lost = new Map(told.map(({ criterion, weight, s }) => [criterion, weight * (1 - s)]))
      const most = Math.max(...lost.values())
      expect(lost.get(whyNotHigher[0] ?? 'outlook')).toBe(most)
      expect(whyNotHigher.length).toBeLessThanOrEqual(2)
    })
  })
})

const forgettable = [
  'outlook',
  'likes',
  'dislikes',
  'available',
  'expectedDuration',
  'visitsPerMonth',
  'birthYear',
  'heartLanguage',
  'need',
  'experience',
  'styles',
] as const

function forgetting<Side extends ClientSide | MentorSide>(side: Side, at: number): Side {
  const key = forgettable[at] ?? 'outlook'
  if (!(key in side)) return side
  return { ...side, [key]: key === 'outlook' ? {} : undefined }
}

describe('something special', () => {
  const client = aClientSide({ heartLanguage: 'ar', asksFor: ['origin'], special: { origin: 'A' } })
  const mentor = aMentorSide({ heartLanguage: 'nl', special: { origin: 'A' } })

  it('counts only when the client asks and both consented', () => {
    const without = score({ ...client, special: {} }, { ...mentor, special: {} })
    expect(score(client, mentor).score).toBeGreaterThan(without.score)
    expect(score({ ...client, special: {} }, mentor)).toEqual(without)
    expect(score(client, { ...mentor, special: {} })).toEqual(without)
    expect(score({ ...client, asksFor: [] }, mentor)).toEqual(without)
  })

  it('costs nobody anything when it differs', () => {
    const without = score(client, { ...mentor, special: {} })
    expect(score(client, { ...mentor, special: { origin: 'B' } })).toEqual(without)
  })

  it('leaves the same score behind as before, once consent is withdrawn', () => {
    everyPair((one, other) => {
      const before = score({ ...one, special: {} }, other)
      const asked = score({ ...one, asksFor: specialCategories, special: { health: 'x' } }, other)
      expect(asked.interval[0]).toBeGreaterThanOrEqual(before.interval[0])
      expect(score({ ...one, special: {} }, other)).toEqual(before)
    })
  })

  it('is never told as what it is', () => {
    const told = JSON.stringify(score(client, mentor))
    expect(told).toContain('special-same')
    expect(told).not.toContain('"A"')
  })
})

describe('names and places of birth', () => {
  it('are not among what a pair is compared on', () => {
    expectTypeOf<ClientSide>().not.toHaveProperty('name')
    expectTypeOf<MentorSide>().not.toHaveProperty('name')
    expectTypeOf<ClientSide>().not.toHaveProperty('birthPlace')
    expectTypeOf<MentorSide>().not.toHaveProperty('birthPlace')
  })

  it('change nothing when they come along all the same', () => {
    const named = { name: 'Fatima', birthPlace: 'Rabat' }
    expect(score({ ...aClientSide(), ...named }, { ...aMentorSide(), ...named })).toEqual(
      score(aClientSide(), aMentorSide()),
    )
  })

  it('nor do the ids by which people go', () => {
    const { clientId, mentorId, ...one } = score(aClientSide(), aMentorSide())
    const other = score(aClientSide({ id: mentorId }), aMentorSide({ id: clientId }))
    expect(other).toMatchObject(one)
  })
})
