import { describe, expect, it } from 'vitest'
import { randomPool } from '../../../test/matching/random-pool.js'
import { solved } from '../../../test/matching/small-problem.js'
import { worthOf } from '../../../test/matching/worth.js'
import type { Pair } from '../engine/problem.js'
import { solve } from '../engine/solve.js'
import { travelMinutes } from '../index.js'
import { seededOffice } from '../simulator/office.js'
import { isPossible, judgePair } from './judge-pair.js'
import { scorePair } from './score-pair.js'
import { scorePool, type ScoredPool } from './score-pool.js'
import type { Pool } from './sides.js'
import { solvePool } from './solve-pool.js'

const seeds = Array.from({ length: 150 }, (_, at) => at + 1)

describe('a pool, whoever is in it', () => {
  it('says in numbers of every pair exactly what is told of it in full', () => {
    for (const seed of seeds) {
      const pool = randomPool(seed)
      const scored = scorePool(pool)
      const kept = new Map(
        Array.from(scored.edges.client, (c, at) => [
          `${c} ${scored.edges.mentor[at]}`,
          scored.edges.score[at],
        ]),
      )
      for (const [c, client] of pool.clients.entries()) {
        for (const [m, mentor] of pool.mentors.entries()) {
          const isKnown = client.at && mentor.at && mentor.travelsBy
          const minutes = isKnown
            ? travelMinutes(client.at, mentor.at, mentor.travelsBy)
            : undefined
          const context = { barriers: pool.barriers, minutes }
          const told = scorePair(client, mentor, { ...pool, ...context, means: scored.means })
          expect(told.isPossible).toBe(isPossible(judgePair(client, mentor, context)))
          const expected = told.isPossible ? Math.round(10 * told.score) : undefined
          expect(kept.get(`${c} ${m}`), `${c} ${m} of ${seed}`).toBe(expected)
          expect(scored.pairOf(c, m)).toEqual(told)
        }
      }
    }
  })

  it('is a problem the engine solves, and nobody is overloaded', () => {
    for (const seed of seeds) {
      const pool = randomPool(seed)
      const { problem } = scorePool(pool)
      const solution = solve(problem)
      if (!solution.ok) throw new Error(solution.reason.code)
      const load = pool.mentors.map((mentor) => mentor.load)
      for (const [c, m] of solution.value.pairs) load[m]! += pool.clients[c]!.caseWeight
      const over = pool.mentors.filter(
        ({ capacity, load: before }, m) => load[m]! > before && load[m]! > capacity,
      )
      expect(over).toEqual([])
    }
  })

  it('scores the same in any order of the people', () => {
    const pool = seededOffice({ clients: 250, mentors: 240, places: 300 }, 5)
    const turned = {
      ...pool,
      clients: pool.clients.toReversed(),
      mentors: pool.mentors.toReversed(),
      barriers: pool.barriers.toReversed(),
    }
    const [one, other] = [scorePool(pool), scorePool(turned)]
    expect(other.means).toEqual(one.means)
    const last = [pool.clients.length - 1, pool.mentors.length - 1] as const
    for (let c = 0; c < 250; c += 7) {
      for (let m = 0; m < 240; m++) {
        expect(other.scoreOf(last[0] - c, last[1] - m)).toBe(one.scoreOf(c, m))
      }
    }
  })

  it('leaves out nobody who is within reach', () => {
    const pool = seededOffice({ clients: 400, mentors: 200, places: 300 }, 8)
    const scored = scorePool(pool)
    let possible = 0
    for (let c = 0; c < 400; c++) {
      for (let m = 0; m < 200; m++) if (scored.scoreOf(c, m) >= 0) possible++
    }
    expect(scored.edges.client.length).toBe(possible)
  })

  it('does not let the other clients of a mentor touch what a pair scores', () => {
    const pool = seededOffice({ clients: 40, mentors: 20, places: 40 }, 3)
    const busier = pool.mentors.map((each) => ({ ...each, load: each.capacity - 1, clientsNow: 4 }))
    const [before, after] = [scorePool(pool), scorePool({ ...pool, mentors: busier })]
    for (let c = 0; c < 40; c++) {
      for (let m = 0; m < 20; m++) expect(after.scoreOf(c, m)).toBe(before.scoreOf(c, m))
    }
  })

  it('is told with nobody in it', () => {
    const scored = scorePool({ ...randomPool(1), clients: [], mentors: [], barriers: [] })
    expect(scored.pairs).toEqual([])
    expect(solve(scored.problem)).toMatchObject({ ok: true, value: { matched: 0 } })
  })

  it.each([
    { clients: 150, mentors: 150, places: 160 },
    { clients: 260, mentors: 100, places: 120 },
    { clients: 90, mentors: 200, places: 260 },
  ])(
    'has the same best answer when only the best pairs are kept, of $clients and $mentors',
    (size) => {
      for (const seed of [1, 2, 3]) {
        const pool = crowded(seededOffice(size, seed))
        const whole = scorePool(pool)
        const part = scorePool(pool, whole.means, 0)
        expect(part.edges.client.length).toBeLessThan(whole.edges.client.length)
        for (const objective of ['total', 'concave'] as const) {
          const [one, other] = [whole, part].map((each) => answerOf(each, objective))
          expect(other?.certificate).toEqual({ gap: 0, valid: true })
          const worth = [one, other].map((each) =>
            worthOf({ ...whole.problem, objective }, each?.pairs ?? []),
          )
          expect(worth[1]).toEqual(worth[0])
        }
      }
    },
  )
})

describe('a pool in which most could go to most', () => {
  it('is solved as a table, to the same worth', () => {
    const pool = crowded(seededOffice({ clients: 800, mentors: 640, places: 700 }, 2))
    const { clients, mentors, ...rest } = pool
    const easy = clients.map((each) => ({ ...each, ...askingNothing }))
    const open = mentors.map((each) => ({ ...each, acceptsGender: 'any' as const }))
    const scored = scorePool({ ...rest, clients: easy, mentors: open, barriers: [] })
    expect(2 * scored.edges.client.length).toBeGreaterThan(800 * 640)
    const table = answerOf(scored, 'concave')
    const list = solved({ ...scored.problem, objective: 'concave' })
    expect(table.certificate).toEqual({ gap: 0, valid: true })
    expect(table.matched).toBe(list.matched)
    const squares = (pairs: readonly Pair[]) =>
      pairs.reduce((sum, [c, m]) => sum + (1000 - scored.scoreOf(c, m)) ** 2, 0)
    expect(squares(table.pairs)).toBe(squares(list.pairs))
  })
})

const askingNothing = {
  spoken: undefined,
  aggression: 'none',
  hasPets: false,
  smokes: false,
  institutionId: null,
  genderWish: { wish: 'none' },
} as const

function answerOf(scored: ScoredPool, objective: 'total' | 'concave') {
  const solution = solvePool(scored, { objective })
  if (!solution.ok) throw new Error(solution.reason.code)
  return solution.value
}

/** Everybody near everybody, whenever: so that there are many possible pairs. */
function crowded(pool: Pool): Pool {
  const at = { latitude: 52, longitude: 5 }
  const clients = pool.clients.map((each) => ({ ...each, at, available: undefined }))
  return { ...pool, clients, mentors: pool.mentors.map((each) => ({ ...each, at })) }
}
