import { ok, type Result } from '../../../shared/result/index.js'
import { checkProblem } from '../check-problem.js'
import { freePartOf } from '../free-part.js'
import { unplaced } from '../market.js'
import { marketOfClients } from '../placing.js'
import type { Edges, Problem, Refusal } from '../problem.js'
import { placeRow, scratchFor } from '../search.js'
import { incomingOf } from './incoming.js'
import { keep, keptAims, standingOf, type State } from './state.js'
import { refill, takeOut } from './take-out.js'

/** Somebody new on either side: whom he could be paired with, by number, and how that scores. */
type WithPairs = { readonly pairs: readonly (readonly [other: number, score: number])[] }

/** A client who was not there before; without class or weeks he counts as class 0, and as waiting 0 weeks. */
export type NewClient = WithPairs & {
  readonly class?: number | undefined
  readonly weeks?: number | undefined
}

/** A mentor who was not there before. */
export type NewMentor = WithPairs & { readonly capacity: number }

/**
 * The answer with one client more, who gets the next number. The best there is, as a new solve would find, by one
 * search from the answer that is kept; `state` itself is left as it was. Refuses what `keep` refuses.
 */
export function insertClient(state: State, newcomer: NewClient): Result<State, Refusal> {
  const { problem } = state
  const { clients, classes, weeks } = problem
  const grown: Problem = {
    ...problem,
    clients: clients + 1,
    edges: withPairs(problem.edges, newcomer, (mentor) => [clients, mentor]),
    classes: longer({ clients, list: classes, last: newcomer.class }),
    weeks: longer({ clients, list: weeks, last: newcomer.weeks }),
  }
  return moved(state, grown, (next) => placeRow(next, clients))
}

/**
 * The answer with one mentor more, who gets the next number: his places are filled one by one, each with the chain
 * that helps most. Otherwise as `insertClient`.
 */
export function insertMentor(state: State, newcomer: NewMentor): Result<State, Refusal> {
  const { problem } = state
  const mentor = problem.capacities.length
  const grown: Problem = {
    ...problem,
    capacities: [...Array.from(problem.capacities), newcomer.capacity],
    edges: withPairs(problem.edges, newcomer, (client) => [client, mentor]),
  }
  return moved(state, grown, () => undefined)
}

/** Nobody stands anywhere else yet: places and prices of before are carried over to the larger problem. */
function moved(
  state: State,
  problem: Problem,
  place: (next: State) => void,
): Result<State, Refusal> {
  const checked = checkProblem(problem)
  if (!checked.ok) return checked
  const aims = keptAims(problem)
  if (!aims.ok) return aims
  const isSame = state.aims.outside.every((each, client) => each === aims.value.outside[client])
  // Other classes, or so many people that the steps between classes grew: the old prices say nothing.
  if (!isSame) return keptAgain(state, problem)
  const free = freePartOf(problem)
  const { outside, costOf } = aims.value
  const market = marketOfClients(problem, {
    free,
    outside,
    selection: { costOf, lowest: 0, isFree: free.isFree },
  })
  const next: State = {
    problem,
    aims: aims.value,
    free,
    market,
    incoming: incomingOf(market.graph, market.columns),
    standing: standingOf(market, carriedOver(state, market)),
    scratch: scratchFor(market.rows, market.columns),
  }
  for (let client = 0; client < market.rows; client++) {
    if (isOut(state, client)) next.standing.edgeOf[client] = unplaced
  }
  fillPlaces(next)
  place(next)
  return ok(next)
}

/** Who was taken out, or was not there. */
function isOut({ standing, problem }: State, client: number): boolean {
  return client >= problem.clients || standing.edgeOf[client] === unplaced
}

function carriedOver(state: State, { graph, rows, columns }: State['market']) {
  const { standing, market } = state
  const mentorOf = new Int32Array(rows).fill(-1)
  const worth = new Float64Array(rows)
  const price = new Float64Array(columns)
  worth.set(standing.worth)
  for (let m = 0; m < market.columns; m++) {
    if (standing.price[m] !== Infinity) price[m] = standing.price[m]!
  }
  for (const [client, edge] of standing.edgeOf.entries()) {
    if (edge >= 0) mentorOf[client] = market.graph.column[edge]!
    if (isOut(state, client)) continue
    // A new mentor asks what nobody would pay less than; nobody then wants to go there, until places are filled.
    for (let e = graph.start[client]!; e < graph.start[client + 1]!; e++) {
      const m = graph.column[e]!
      if (m < market.columns) continue
      price[m] = Math.max(price[m]!, worth[client]! - graph.cost[e]!)
    }
  }
  return { mentorOf, worth, price }
}

/** An empty place asks nothing: who would gain by it moves in, until that holds. */
function fillPlaces(state: State): void {
  const { market, standing } = state
  for (let m = 0; m < market.columns; m++) {
    const places = market.slotStart[m + 1]! - market.slotStart[m]!
    for (let left = places - standing.used[m]!; left > 0 && standing.price[m]! > 0; left--) {
      refill(state, m)
    }
  }
}

/** From scratch, with the same people taken out. */
function keptAgain(state: State, problem: Problem): Result<State, Refusal> {
  const kept = keep(problem)
  if (!kept.ok) return kept
  for (let client = 0; client < state.problem.clients; client++) {
    if (isOut(state, client)) takeOut(kept.value, client)
  }
  return kept
}

function withPairs(
  { client, mentor, score }: Edges,
  { pairs }: WithPairs,
  pairOf: (other: number) => readonly [client: number, mentor: number],
): Edges {
  const more = pairs.map(([other]) => pairOf(other))
  return {
    client: appended(
      client,
      more.map(([one]) => one),
    ),
    mentor: appended(
      mentor,
      more.map(([, one]) => one),
    ),
    score: appended(
      score,
      pairs.map(([, each]) => each),
    ),
  }
}

function appended(column: Int32Array, more: readonly number[]): Int32Array {
  const longer = new Int32Array(column.length + more.length)
  longer.set(column)
  longer.set(more, column.length)
  return longer
}

type Lengthened = {
  readonly clients: number
  readonly list: ArrayLike<number> | undefined
  readonly last: number | undefined
}

function longer({ clients, list, last }: Lengthened): ArrayLike<number> | undefined {
  if (list === undefined && last === undefined) return undefined
  const all = list === undefined ? Array.from({ length: clients }, () => 0) : Array.from(list)
  return [...all, last ?? 0]
}
