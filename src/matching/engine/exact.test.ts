import { loadHighs } from '../../../test/matching/load-highs.js'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../../test/access/seeded.js'
import { differFromAll, differFromHighs } from '../../../test/matching/compare.js'
import { balanced, everybodyNear, listed, shortage } from '../../../test/matching/populations.js'
import { randomProblem } from '../../../test/matching/random-problem.js'
import { solved } from '../../../test/matching/small-problem.js'
import { compareWorth, worthOf } from '../../../test/matching/worth.js'
import type { Problem } from './problem.js'

describe('problems of every kind, drawn by lot', () => {
  it('are answered as well as the best of all answers there are', () => {
    expect(differFromAll(400)).toEqual([])
  })

  it('are answered as well as by a solver that shares nothing with ours', async () => {
    expect(differFromHighs(await loadHighs(), 2000)).toEqual([])
  }, 120_000)

  it('have the same worth in whatever order people and pairs are given', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const problem = randomProblem(seeded(seed), { clients: 14, mentors: 10 })
      const turned = mirrored(problem)
      const worth = worthOf(problem, solved(problem).pairs)
      expect(compareWorth(worth, worthOf(turned, solved(turned).pairs)), `seed ${seed}`).toBe(0)
    }
  })

  it('get the same pairs each time', () => {
    const problem = randomProblem(seeded(7), { clients: 40, mentors: 30 })
    expect(solved(problem)).toEqual(solved(problem))
  })
})

describe('a whole office or country', () => {
  const proven = { gap: 0, valid: true }

  it('is answered with a proof', () => {
    expect(solved(balanced(2000, 30)).certificate).toEqual(proven)
    expect(solved(shortage(2000, 30))).toMatchObject({ matched: 1700, certificate: proven })
    const near = solved(listed(everybodyNear(150, 100)))
    expect(near).toMatchObject({ matched: 100, certificate: proven })
  })

  it('of a million pairs as well', () => {
    expect(solved(shortage(40_000, 25)).certificate).toEqual(proven)
  })
})

/** The same problem with everybody and everything in the opposite order. */
function mirrored(problem: Problem): Problem {
  const { clients, capacities, edges, classes, weeks, locked } = problem
  const client = (c: number) => clients - 1 - c
  const mentor = (m: number) => capacities.length - 1 - m
  return {
    ...problem,
    capacities: Array.from(capacities).toReversed(),
    classes: classes && Array.from(classes).toReversed(),
    weeks: weeks && Array.from(weeks).toReversed(),
    locked: locked?.map(([c, m]) => [client(c), mentor(m)] as const),
    edges: {
      client: edges.client.map(client).toReversed(),
      mentor: edges.mentor.map(mentor).toReversed(),
      score: edges.score.toReversed(),
    },
  }
}
