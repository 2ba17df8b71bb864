import { describe, expect, it } from 'vitest'
import { randomPool } from '../../../test/matching/random-pool.js'
import { solve } from '../engine/solve.js'
import { seededOffice } from '../simulator/office.js'
import { isPossible, judgePair } from './judge-pair.js'
import { scorePair } from './score-pair.js'
import { scorePool } from './score-pool.js'
import { travelMinutes } from './travel.js'

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
})
