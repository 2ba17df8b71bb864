import { describe, expect, it } from 'vitest'
import { randomPool } from '../../../test/matching/random-pool.js'
import { aClientSide, aMentorSide } from '../../../test/matching/two-people.js'
import { almostPossible } from './almost-possible.js'
import { askFirst } from './ask-first.js'
import { counterfactual } from './counterfactual.js'
import { neverRelaxed } from './demands/demands.js'
import { scorePool } from './score-pool.js'
import type { Barrier, ClientSide, MentorSide } from './sides.js'
import { staysFirst } from './stays-first.js'
import { defaultWeights, noMeans } from './weights.js'
import { criteria, outlookItems } from './words.js'

function poolOf(
  client: ClientSide,
  mentors: readonly MentorSide[],
  barriers: readonly Barrier[] = [],
) {
  return scorePool({ clients: [client], mentors, barriers, weights: defaultWeights }, noMeans)
}

const outlook = Object.fromEntries(outlookItems.map((item) => [item, 3]))

describe('a client for whom nobody is possible', () => {
  const mentors = [
    aMentorSide({ id: 'full', load: 2 }),
    aMentorSide({ id: 'also-full', load: 2 }),
    aMentorSide({ id: 'never', available: ['sun-evening'] }),
    aMentorSide({ id: 'full-and-never', load: 2, available: ['sun-evening'] }),
    aMentorSide({ id: 'paused', status: 'paused' }),
    aMentorSide({ id: 'no' }),
    aMentorSide({ id: 'no-contact' }),
  ]
  const barriers: readonly Barrier[] = [
    { clientId: 'client', mentorId: 'no', kind: 'client-veto' },
    { clientId: 'client', mentorId: 'no-contact', kind: 'no-contact' },
  ]

  it('is told which one thing opens whom, most first; a no, the law and safety apart', () => {
    const scored = poolOf(aClientSide(), mentors, barriers)
    expect(scored.edges.client.length).toBe(0)
    expect(almostPossible(scored, 0)).toEqual([
      { code: 'capacity', mentors: [0, 1] },
      { code: 'availability', mentors: [2] },
    ])
  })

  it('is never offered to set aside the law, papers, a no or consent', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const scored = scorePool(randomPool(seed))
      for (const c of scored.pool.clients.keys()) {
        for (const { code } of almostPossible(scored, c)) expect(neverRelaxed).not.toContain(code)
      }
    }
  })
})

describe('what to ask first', () => {
  const known = aMentorSide({ id: 'known', outlook, styles: ['active'] })
  const unasked = aMentorSide({ id: 'unasked', outlook, styles: undefined })

  it('is what could put somebody else first', () => {
    const asked = askFirst(
      poolOf(aClientSide({ outlook, wantedStyles: ['active'] }), [known, unasked]),
      0,
    )
    expect(asked.find(({ criterion }) => criterion === 'style')).toEqual({
      criterion: 'style',
      couldChangeTop: true,
    })
  })

  it('is nothing about what is known of everybody', () => {
    const asked = askFirst(poolOf(aClientSide({ outlook }), [known, unasked]), 0)
    expect(asked.map(({ criterion }) => criterion)).not.toContain('outlook')
  })

  it('is nothing where nobody is possible', () => {
    expect(askFirst(poolOf(aClientSide(), [aMentorSide({ load: 9 })]), 0)).toEqual([])
  })
})

describe('whoever comes first', () => {
  it('stays first when he is better in everything', () => {
    const better = aMentorSide({ id: 'a', outlook, styles: ['active', 'supportive'] })
    const lesser = aMentorSide({
      id: 'b',
      outlook: { ...outlook, 'talk-do': 1 },
      styles: ['supportive'],
    })
    expect(
      staysFirst(poolOf(aClientSide({ outlook, wantedStyles: ['active'] }), [better, lesser]), 0),
    ).toBe(true)
  })

  it('does not when a little more weight on one thing puts another first', () => {
    const stylish = aMentorSide({ id: 'a', styles: ['active', 'supportive'], experience: [] })
    const knowing = aMentorSide({ id: 'b', styles: ['supportive'], experience: ['dementia'] })
    const client = aClientSide({ wantedStyles: ['active'], need: ['dementia'] })
    expect(staysFirst(poolOf(client, [stylish, knowing]), 0)).toBe(false)
  })

  it('agrees with weights drawn by lot', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const pool = randomPool(seed)
      const scored = scorePool(pool)
      for (const c of pool.clients.keys()) {
        if (!staysFirst(scored, c)) continue
        const first = bestOf(scored, c)
        for (let at = 0; at < 8; at++) {
          const of = Object.fromEntries(
            criteria.map((each, place) => [
              each,
              defaultWeights.of[each] * ((seed >> ((place + at) % 5)) % 2 ? 0.7 : 1.3),
            ]),
          ) as typeof defaultWeights.of
          const other = scorePool({ ...pool, weights: { version: 9, of } }, scored.means)
          // Scores are whole numbers: the first may share his place, never lose it.
          expect(other.scoreOf(c, first)).toBeGreaterThanOrEqual(
            other.scoreOf(c, bestOf(other, c)) - 1,
          )
        }
      }
    }
  })
})

function bestOf(scored: ReturnType<typeof scorePool>, client: number): number {
  const scores = scored.pool.mentors.map((_, m) => scored.scoreOf(client, m))
  return scores.indexOf(Math.max(...scores))
}

describe('if one thing were otherwise', () => {
  const context = { weights: defaultWeights, means: noMeans, minutes: 18, barriers: [] }

  it('names the part of the week that would help', () => {
    const client = aClientSide({ available: ['wed-morning', 'thu-morning'] })
    const found = counterfactual(client, aMentorSide(), context)
    expect(found?.change).toEqual({ what: 'available', part: 'thu-morning' })
    expect(found && found.to > found.from).toBe(true)
  })

  it('names nothing where nothing would help', () => {
    expect(counterfactual(aClientSide(), aMentorSide(), context)).toBeUndefined()
  })
})
