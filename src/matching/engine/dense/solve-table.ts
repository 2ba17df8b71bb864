import { ok, refused, type Result } from '../../../shared/result/index.js'
import { aimsOf, type Sought } from '../aims.js'
import { certify } from '../certificate.js'
import { checkProblem } from '../check-problem.js'
import type { FreePart } from '../free-part.js'
import { cheapestPlacing } from '../placing.js'
import { bestScore, type Problem, type Refusal, type Solution } from '../problem.js'
import { solutionOf, solve } from '../solve.js'
import { candidatesOf } from './candidates.js'
import { undercutting } from './pricing.js'
import { allPairs, edgesOf, type Pairs, type TableProblem } from './score-table.js'

/**
 * The best answer for a whole table of scores, as `solve` gives it. Locked pairs, the lowest score and placing
 * everybody ask for all pairs at once and take `solve` itself.
 */
export function solveTable(problem: TableProblem): Result<Solution, Refusal> {
  const wrong = firstWrongScore(problem)
  if (wrong !== undefined) return refused(wrong)
  const { locked = [], objective, allowUnmatched } = problem
  if (locked.length > 0 || objective === 'floor' || allowUnmatched === false) {
    return solve({ ...problem, edges: edgesOf(problem, allPairs(problem)) })
  }
  const pairs = candidatesOf(problem)
  const checked = checkProblem({ ...problem, edges: edgesOf(problem, pairs) })
  if (!checked.ok) return checked
  const aims = aimsOf(checked.value)
  if (!aims.ok) return aims
  return ok(bestOf(problem, pairs, { ...aims.value, lowest: 0 }))
}

/** Solves, prices the whole table, adds what undercuts, until nothing does: each round adds a pair or ends. */
function bestOf(table: TableProblem, pairs: Pairs, aims: Sought): Solution {
  const free = allFree(table)
  for (;;) {
    const problem: Problem = { ...table, edges: edgesOf(table, pairs) }
    const placing = cheapestPlacing(problem, free, aims)
    const more = undercutting(table, aims, placing)
    if (more.client.length === 0) {
      const certificate = certify({ problem, free, aims, placing })
      return solutionOf({ problem, free, placing, certificate })
    }
    pairs.client.push(...more.client)
    pairs.mentor.push(...more.mentor)
  }
}

/** Nobody is locked, and a mentor has all his places, also those that no candidate wants yet. */
function allFree({ clients, capacities }: TableProblem): FreePart {
  return {
    isFree: new Uint8Array(clients).fill(1),
    places: Int32Array.from(capacities, (each) => Math.min(each, clients)),
    lockedTo: new Int32Array(clients).fill(-1),
  }
}

function firstWrongScore({ clients, capacities, scores }: TableProblem): Refusal | undefined {
  const mentors = capacities.length
  if (scores.length !== clients * mentors) return { code: 'wrong-length', path: 'scores' }
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! < -1 || scores[at]! > bestScore) {
      return { code: 'no-such-score', path: `scores[${at}]` }
    }
  }
  return undefined
}
