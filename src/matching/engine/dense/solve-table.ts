import { ok, refused, type Result } from '../../../shared/result/index.js'
import { aimsOf, type Sought } from '../aims.js'
import { checkProblem } from '../check-problem.js'
import { bestScore, type Problem, type Refusal, type Solution } from '../problem.js'
import { solve } from '../solve.js'
import { candidatesOf } from './candidates.js'
import { grow } from './grow.js'
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

/** Holds the whole table against the prices, round by round. */
function bestOf(table: TableProblem, pairs: Pairs, aims: Sought): Solution {
  const part: Problem = { ...table, edges: edgesOf(table, pairs) }
  return grow(part, aims, (placing) => edgesOf(table, undercutting(table, aims, placing)))
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
