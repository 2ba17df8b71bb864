import type { Pair, Problem } from '../engine/problem.js'
import { scorePool } from '../scoring/score-pool.js'
import { seededOffice, type OfficeSize } from './office.js'
import { fill, ways, type Way } from './ways.js'

/** What one way of filling came to; scores are 0 to 100. */
export type Outcome = {
  readonly way: Way
  readonly matched: number
  /** How many of the most urgent class. */
  readonly urgent: number
  readonly mean: number
  /** The score below which the poorest tenth of the pairs lies. */
  readonly p10: number
  readonly worst: number
}

/** Fills one seeded office in every way. The same size and seed always come to the same. */
export function simulate(size: OfficeSize, seed: number): readonly Outcome[] {
  const { problem } = scorePool(seededOffice(size, seed))
  return ways.map((way) => ({ way, ...outcomeOf(problem, fill(problem, way)) }))
}

/** The means of each way over several seeds. */
export function simulateAll(size: OfficeSize, seeds: readonly number[]): readonly Outcome[] {
  const runs = seeds.map((seed) => simulate(size, seed))
  return ways.map((way, at) => {
    const mean = (of: Exclude<keyof Outcome, 'way'>) =>
      runs.reduce((sum, run) => sum + run[at]![of], 0) / runs.length
    return {
      way,
      matched: mean('matched'),
      urgent: mean('urgent'),
      mean: mean('mean'),
      p10: mean('p10'),
      worst: mean('worst'),
    }
  })
}

function outcomeOf(problem: Problem, pairs: readonly Pair[]): Omit<Outcome, 'way'> {
  const { client, mentor, score } = problem.edges
  const scoreOf = new Map<string, number>()
  for (let edge = 0; edge < client.length; edge++) {
    scoreOf.set(`${client[edge]},${mentor[edge]}`, score[edge]! / 10)
  }
  const scores = pairs.map(([c, m]) => scoreOf.get(`${c},${m}`) ?? 0).toSorted((a, b) => a - b)
  const most = Math.max(...Array.from(problem.classes ?? [0]))
  return {
    matched: pairs.length,
    urgent: pairs.filter(([c]) => problem.classes?.[c] === most).length,
    mean: scores.reduce((sum, each) => sum + each, 0) / Math.max(1, scores.length),
    p10: scores[Math.floor(scores.length / 10)] ?? 0,
    worst: scores[0] ?? 0,
  }
}
