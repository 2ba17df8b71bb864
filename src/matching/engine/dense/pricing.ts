import { bestScore } from '../problem.js'
import type { Sought } from '../aims.js'
import type { Placing } from '../placing.js'
import type { Pairs, TableProblem } from './score-table.js'

const mostPerRow = 12

/**
 * The pairs of the whole table that cost less than the prices allow, the cheapest twelve of each client. None
 * means that the prices, and so the placing, hold for the whole table.
 */
export function undercutting(problem: TableProblem, { costOf }: Sought, placing: Placing): Pairs {
  const { clients, capacities, scores } = problem
  const costs = Float64Array.from({ length: bestScore + 1 }, (_, score) => costOf(score))
  // A place that does not exist asks more than anybody has.
  const price = placing.price.map((each, m) => (capacities[m] === 0 ? Infinity : each))
  const pairs: Pairs = { client: [], mentor: [] }
  for (let c = 0; c < clients; c++) {
    const worth = placing.worth[c]!
    const found: { readonly m: number; readonly below: number }[] = []
    const first = c * price.length
    for (let m = 0; m < price.length; m++) {
      const score = scores[first + m]!
      if (score < 0) continue
      const below = worth - costs[score]! - price[m]!
      if (below > 0) found.push({ m, below })
    }
    if (found.length === 0) continue
    found.sort((one, other) => other.below - one.below)
    for (const { m } of found.slice(0, mostPerRow)) {
      pairs.client.push(c)
      pairs.mentor.push(m)
    }
  }
  return pairs
}
