import {
  bestScore,
  solve,
  solveTable,
  type Problem,
  type TableProblem,
} from '../../src/matching/index.js'
import { listed, tabled } from '../../test/matching/populations.js'

/** What an answer amounts to; two optima agree in both. */
export type Answer = { readonly matched: number; readonly total: number }

/** Prepares a problem in the form a solver wants; only what comes back is timed. */
type Prepare = (problem: Problem | TableProblem) => Promise<() => Answer>

/** Ours, and those of npm; each is loaded only where it runs, so that memory is its own. */
export const solvers: Readonly<Record<string, Prepare>> = {
  naast: async (problem) => () => {
    const solution = 'scores' in problem ? solveTable(problem) : solve(problem)
    if (!solution.ok) throw new Error(solution.reason.code)
    return solution.value
  },
  async munkres(problem) {
    const { munkres } = await import('munkres')
    return byMatrix(problem, munkres)
  },
  async 'hungarian-on3'(problem) {
    const { default: hungarian } = await import('hungarian-on3')
    return byMatrix(problem, hungarian)
  },
  async 'linear-sum-assignment'(problem) {
    const { linearSumAssignment } = await import('linear-sum-assignment')
    return byMatrix(problem, (costs) => {
      const { rowAssignments } = linearSumAssignment([...costs], { maximaze: false })
      return Array.from(rowAssignments, (slot, client) => [client, slot] as const)
    })
  },
  async highs(problem) {
    const { loadHighs } = await import('../../test/matching/load-highs.js')
    const { plainByHighs } = await import('../../test/matching/by-highs.js')
    const highs = await loadHighs()
    const list = 'scores' in problem ? listed(problem) : problem
    return () => plainByHighs(highs, list)
  },
}

type Costs = readonly Float64Array[]

/** A column per place; a pair that may not be made costs more than all others together. */
function byMatrix(
  problem: Problem | TableProblem,
  assign: (costs: Costs) => readonly (readonly [number, number])[],
): () => Answer {
  const { clients, capacities } = problem
  const slots = Array.from(capacities).flatMap((count, m) => Array.from({ length: count }, () => m))
  const never = (Math.max(clients, slots.length) + 1) * (bestScore + 1)
  const scores = 'scores' in problem ? problem.scores : tabled(problem).scores
  const costs = Array.from({ length: clients }, (_, c) =>
    Float64Array.from(slots, (m) => {
      const score = scores[c * capacities.length + m] ?? -1
      return score < 0 ? never : bestScore - score
    }),
  )
  return () => answerOf(costs, assign(costs), never)
}

function answerOf(costs: Costs, pairs: readonly (readonly [number, number])[], never: number) {
  const made = pairs
    .map(([row, slot]) => costs[row]?.[slot] ?? never)
    .filter((cost) => cost < never)
  const total = made.reduce((sum, cost) => sum + bestScore - cost, 0)
  return { matched: made.length, total }
}
