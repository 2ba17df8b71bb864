import { ok, refused, type Result } from '../../../shared/result/index.js'
import { aimsOf } from '../aims.js'
import { checkProblem } from '../check-problem.js'
import type { Placing } from '../placing.js'
import type { Edges, Problem, Refusal, Solution } from '../problem.js'
import { grow } from './grow.js'

/** The prices pairs left out are held against: a pair undercuts when it costs less than `worth − price`. */
export type Prices = Placing & { readonly costOf: (score: number) => number }

/**
 * The best answer among all pairs when only the likeliest are listed: the caller is asked which of the others
 * undercut the prices, until none does. Refuses what `solve` refuses, and `floor` and placing everybody, which
 * look at all pairs at once.
 */
export function solvePart(
  problem: Problem,
  undercutting: (prices: Prices) => Edges,
): Result<Solution, Refusal> {
  if (problem.objective === 'floor') return refused({ code: 'not-kept', path: 'objective' })
  if (problem.allowUnmatched === false) return refused({ code: 'not-kept', path: 'allowUnmatched' })
  const checked = checkProblem(problem)
  if (!checked.ok) return checked
  const aims = aimsOf(problem)
  if (!aims.ok) return aims
  const { costOf } = aims.value
  const sought = { ...aims.value, lowest: 0 }
  return ok(grow(problem, sought, (placing) => undercutting({ ...placing, costOf })))
}
