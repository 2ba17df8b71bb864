import { ok, refused, type Result } from '../../../shared/result/index.js'
import { aimsOf, type Aims } from '../aims.js'
import { certify } from '../certificate.js'
import { checkProblem } from '../check-problem.js'
import { freePartOf, type FreePart } from '../free-part.js'
import { emptyStanding, outsideMark, unplaced, type Market, type Standing } from '../market.js'
import { cheapestPlacing, marketOfClients, type Placing } from '../placing.js'
import type { Certificate, Pair, Problem, Refusal } from '../problem.js'
import { scratchFor, type Search } from '../search.js'
import { incomingOf, type Incoming } from './incoming.js'

/** An answer that is kept, so that a change costs one search instead of a new solve. It is changed in place. */
export type State = Search & {
  readonly problem: Problem
  readonly aims: Aims
  readonly free: FreePart
  readonly incoming: Incoming
}

/**
 * Solves a problem and keeps the answer. Refuses what `solve` refuses, save that not everybody can be placed,
 * and the objective `floor`: its lowest score is one of all together and may jump with every change.
 */
export function keep(problem: Problem): Result<State, Refusal> {
  if (problem.objective === 'floor') return refused({ code: 'not-kept', path: 'objective' })
  const checked = checkProblem(problem)
  if (!checked.ok) return checked
  const aims = keptAims(problem)
  if (!aims.ok) return aims
  const free = freePartOf(problem)
  const { outside, costOf } = aims.value
  const placing = cheapestPlacing(problem, free, { outside, costOf, lowest: 0 })
  const selection = { costOf, lowest: 0, isFree: free.isFree }
  const market = marketOfClients(problem, { free, outside, selection })
  return ok({
    problem,
    aims: aims.value,
    free,
    market,
    incoming: incomingOf(market.graph, market.columns),
    standing: standingOf(market, placing),
    scratch: scratchFor(market.rows, market.columns),
  })
}

/** The aims of a kept answer, with steps between classes that stay as they are when a few people come. */
export function keptAims(problem: Problem): Result<Aims, Refusal> {
  const roomy = aimsOf(problem, { isRoomy: true })
  return roomy.ok ? roomy : aimsOf(problem)
}

/** Where everybody stands now, by client; who is taken out or has nobody is left out, locked pairs are not. */
export function keptPairs({ standing, market, free }: State): Pair[] {
  const pairs: Pair[] = []
  for (const [client, edge] of standing.edgeOf.entries()) {
    const mentor = edge < 0 ? free.lockedTo[client]! : market.graph.column[edge]!
    if (mentor !== -1) pairs.push([client, mentor])
  }
  return pairs
}

/** The proof that what is kept is still the best, checked against the problem without who is taken out. */
export function keptProof({ problem, aims, free, market, standing }: State): Certificate {
  const { edgeOf, worth, price } = standing
  const isFree = free.isFree.map((each, c) => (edgeOf[c] === unplaced ? 0 : each))
  const mentorOf = edgeOf.map((edge) => (edge < 0 ? -1 : market.graph.column[edge]!))
  const sought = { ...aims, lowest: 0 }
  return certify({
    problem,
    free: { ...free, isFree },
    aims: sought,
    placing: { mentorOf, worth, price },
  })
}

/** A copy to try something in. */
export function copyOf({ standing, ...kept }: State): State {
  const { edgeOf, slotOf, worth, price, holder, used } = standing
  return {
    ...kept,
    standing: {
      edgeOf: edgeOf.slice(),
      slotOf: slotOf.slice(),
      worth: worth.slice(),
      price: price.slice(),
      holder: holder.slice(),
      used: used.slice(),
    },
  }
}

/** The placing with its prices, whichever side found it, with every client on a place of his own. */
export function standingOf(market: Market, { mentorOf, worth, price }: Placing): Standing {
  const standing = emptyStanding(market)
  const { start, column } = market.graph
  for (let c = 0; c < market.rows; c++) {
    const mentor = mentorOf[c]!
    standing.worth[c] = worth[c]!
    standing.edgeOf[c] = outsideMark
    if (mentor === -1) continue
    const place = market.slotStart[mentor]! + standing.used[mentor]!++
    standing.edgeOf[c] = column.subarray(0, start[c + 1]).indexOf(mentor, start[c])
    standing.slotOf[c] = place
    standing.holder[place] = c
  }
  for (let m = 0; m < market.columns; m++) {
    if (standing.price[m] !== Infinity) standing.price[m] = price[m]!
  }
  return standing
}
