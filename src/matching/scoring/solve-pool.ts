import type { Result } from '../../shared/result/index.js'
import type { TableProblem } from '../engine/dense/score-table.js'
import { solvePart, type Prices } from '../engine/dense/solve-part.js'
import { solveTable } from '../engine/dense/solve-table.js'
import type { Edges, Problem, Refusal, Solution } from '../engine/problem.js'
import { solve } from '../engine/solve.js'
import { eachPossible, gatherAll, growing } from './gather.js'
import type { ScoredPool } from './score-pool.js'

/** How many pairs that undercut are added per client at once. */
const atOnce = 12

/** What may be asked of a pool beside what is in it. */
export type Asked = Pick<Problem, 'objective' | 'locked' | 'weekPoints' | 'allowUnmatched'>

/**
 * The best answer for a scored pool, proven for every possible pair: also for those that were too many to keep.
 * Refuses what `solve` refuses.
 */
export function solvePool(
  scored: ScoredPool,
  asked: Partial<Asked> = {},
): Result<Solution, Refusal> {
  const problem: Problem = { ...scored.problem, ...asked }
  if (scored.isWhole) return isDense(problem) ? solveTable(tableOf(problem)) : solve(problem)
  if (problem.objective === 'floor' || problem.allowUnmatched === false) {
    return solve({ ...problem, edges: gatherAll(scored) })
  }
  return solvePart(problem, (prices) => undercutting(scored, problem, prices))
}

/** From so many pairs a table in which more than half may be made is solved faster as a table: measured. */
const denseFrom = 500_000

function isDense({ clients, capacities, edges }: Problem): boolean {
  const all = clients * capacities.length
  return all >= denseFrom && 2 * edges.client.length > all
}

function tableOf({ edges, ...problem }: Problem): TableProblem {
  const { client, mentor, score } = edges
  const mentors = problem.capacities.length
  const scores = new Int16Array(problem.clients * mentors).fill(-1)
  for (let at = 0; at < client.length; at++) {
    scores[client[at]! * mentors + mentor[at]!] = score[at]!
  }
  return { ...problem, scores }
}

type One = { readonly mentor: number; readonly score: number; readonly below: number }

function undercutting(scored: ScoredPool, { capacities }: Problem, prices: Prices): Edges {
  const found = new Map<number, One[]>()
  const costs = Float64Array.from({ length: 1001 }, (_, score) => prices.costOf(score))
  eachPossible(scored, (client, mentor, score) => {
    if (capacities[mentor] === 0) return
    const below = prices.worth[client]! - costs[score]! - prices.price[mentor]!
    if (below <= 0) return
    const own = found.get(client) ?? []
    own.push({ mentor, score, below })
    found.set(client, own)
  })
  const more = growing()
  for (const [client, own] of found) {
    own.sort((one, other) => other.below - one.below)
    for (const { mentor, score } of own.slice(0, atOnce)) more.add(client, mentor, score)
  }
  return more.edges()
}
