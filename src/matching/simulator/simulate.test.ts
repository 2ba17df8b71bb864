import { describe, expect, it } from 'vitest'
import { scorePool } from '../scoring/score-pool.js'
import { offices, seededOffice } from './office.js'
import { simulate, simulateAll, type Outcome } from './simulate.js'
import { fill, ways, type Way } from './ways.js'

const seeds = Array.from({ length: 10 }, (_, at) => at + 1)
const [small, office, large] = offices

function of(outcomes: readonly Outcome[], way: Way): Outcome {
  const found = outcomes.find((each) => each.way === way)
  if (found === undefined) throw new Error(way)
  return found
}

describe.each([small, office])('an office of $clients clients and $mentors mentors', (size) => {
  it('never gets fewer urgent people placed by the optimum than by hand, nor fewer in all', () => {
    for (const seed of seeds) {
      const outcomes = simulate(size, seed)
      const hand = of(outcomes, 'by-hand')
      for (const way of ['total', 'concave'] as const) {
        expect(of(outcomes, way).urgent).toBeGreaterThanOrEqual(hand.urgent)
        expect(of(outcomes, way).matched).toBeGreaterThanOrEqual(hand.matched)
      }
    }
  })

  it('fills every way without overloading anybody or placing somebody twice', () => {
    const { problem } = scorePool(seededOffice(size, 1))
    for (const way of ways) {
      const pairs = fill(problem, way)
      expect(new Set(pairs.map(([client]) => client)).size).toBe(pairs.length)
      for (const [m, places] of Array.from(problem.capacities).entries()) {
        expect(pairs.filter(([, mentor]) => mentor === m).length).toBeLessThanOrEqual(places)
      }
    }
  })

  it('is the same each time it is drawn from one seed', () => {
    expect(simulate(size, 4)).toEqual(simulate(size, 4))
    expect(simulate(size, 4)).not.toEqual(simulate(size, 5))
  })
})

describe('what reckoning for all together is worth, on average over ten seeds', () => {
  it('is four in a hundred more placed and four points, at 300 clients and 150 mentors', () => {
    const outcomes = simulateAll(office, seeds)
    const [hand, best] = [of(outcomes, 'by-hand'), of(outcomes, 'concave')]
    expect(best.matched / hand.matched).toBeGreaterThanOrEqual(1.04)
    expect(best.mean - hand.mean).toBeGreaterThanOrEqual(4)
  })

  it('is more than three in a hundred and four points at 2000 clients and 900 mentors', () => {
    const outcomes = simulateAll(large, [1, 2])
    const [hand, best] = [of(outcomes, 'by-hand'), of(outcomes, 'concave')]
    expect(best.matched / hand.matched).toBeGreaterThanOrEqual(1.03)
    expect(best.mean - hand.mean).toBeGreaterThanOrEqual(4)
    expect(best.urgent).toBeGreaterThanOrEqual(hand.urgent)
  })
})
