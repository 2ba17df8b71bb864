import { pointsOf } from './ask-first.js'
import type { ScoredPool } from './score-pool.js'

/**
 * Whether who comes first for this client stays first when every weight may be this share heavier or lighter,
 * each apart. Exact: a difference is smallest when what speaks for the first is lightest and what speaks
 * against him heaviest. True where there is nobody else.
 */
export function staysFirst(scored: ScoredPool, client: number, share = 0.3): boolean {
  const [first, ...others] = pointsOf(scored, client)
  if (first === undefined) return true
  return others.every((other) => {
    const least = first.estimate.reduce((sum, points, at) => {
      const ahead = points - other.estimate[at]!
      return sum + ahead * (ahead > 0 ? 1 - share : 1 + share)
    }, 0)
    return least >= -1e-9
  })
}
