import { ok, refused, type Result } from '../../shared/result/index.js'
import { bestScore, usualWeekPoints, type Problem, type Refusal } from './problem.js'

/**
 * The aims as prices. A pair costs `costOf(score)`; leaving a client without a mentor costs `outside`. The
 * cheapest answer then places as many as possible, most urgent class first, and is best by the objective.
 */
export type Aims = {
  readonly outside: Float64Array
  readonly costOf: (score: number) => number
  /** The score that costs this. */
  readonly scoreOf: (cost: number) => number
}

/** What a placing is to be cheapest by: the aims, among edges of this score or better. */
export type Sought = Pick<Aims, 'outside' | 'costOf'> & { readonly lowest: number }

/**
 * Prices that put the aims in their order, exactly. Sets of clients that can be placed together form a matroid,
 * so the best profile of classes leads any other in every count "this class or more urgent"; a step of
 * `rank + 1` per client therefore suffices, as long as one step outweighs all pair costs and bonuses together
 * (Edmonds 1971; Schrijver, Combinatorial Optimization, ch. 40). Ranks are the classes without the empty ones.
 * Roomy rounds the step up to a power of two, so that it holds for somewhat more people too.
 * Within a search the largest number is four times the highest price; where that is no exact double, it refuses.
 */
export function aimsOf(problem: Problem, { isRoomy = false } = {}): Result<Aims, Refusal> {
  const { clients, weeks, weekPoints = usualWeekPoints, objective = 'total' } = problem
  const isConcave = objective === 'concave'
  const { costOf, scoreOf } = isConcave ? squared : plain
  const rank = ranksOf(problem)
  const outside = new Float64Array(clients)
  if (!isConcave && weeks !== undefined) {
    for (let c = 0; c < clients; c++) outside[c] = weekPoints * weeks[c]!
  }
  const bonus = outside.reduce((sum, each) => sum + each, 0)
  const least = mostPairs(problem) * costOf(0) + bonus + 1
  const step = isRoomy ? 2 ** Math.ceil(Math.log2(least)) : least
  let most = 0
  for (let c = 0; c < clients; c++) {
    outside[c]! += (rank[c]! + 1) * step
    if (outside[c]! > most) most = outside[c]!
  }
  const isExact = Number.isSafeInteger(bonus) && Number.isSafeInteger(4 * most)
  return isExact
    ? ok({ outside, costOf, scoreOf })
    : refused({ code: 'too-large', path: 'clients' })
}

/** What a score lacks. */
const plain = {
  costOf: (score: number) => bestScore - score,
  scoreOf: (cost: number) => bestScore - cost,
}

/** The same squared: one poor pair costs more than two middling ones. Roots of squares are exact. */
const squared = {
  costOf: (score: number) => (bestScore - score) ** 2,
  scoreOf: (cost: number) => bestScore - Math.sqrt(cost),
}

/** The rank of each client's class among the classes that occur, the least urgent 0. */
function ranksOf({ clients, classes }: Problem): Int32Array {
  const rank = new Int32Array(clients)
  if (classes === undefined) return rank
  const order = classesOf(classes).toReversed()
  const rankOf = new Map(order.map((each, at) => [each, at]))
  for (let c = 0; c < clients; c++) rank[c] = rankOf.get(classes[c]!)!
  return rank
}

/** The classes that occur, the most urgent first. */
export function classesOf(classes: ArrayLike<number>): number[] {
  return [...new Set(Array.from(classes))].toSorted((one, other) => other - one)
}

function mostPairs({ clients, capacities }: Problem): number {
  let places = 0
  for (let m = 0; m < capacities.length && places < clients; m++) places += capacities[m]!
  return Math.min(clients, places)
}
