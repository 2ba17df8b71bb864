import type { Sought } from './aims.js'
import { assign } from './assign.js'
import type { FreePart } from './free-part.js'
import { graphOf, type Selection } from './graph.js'
import { slotsOf, type Market, type Standing } from './market.js'
import type { Problem } from './problem.js'

/** Who goes where, with a price per client and per mentor that proves it. */
export type Placing = {
  /** The mentor of each client, or -1. */
  readonly mentorOf: Int32Array
  /** What a client pays: never more than staying out, nor than any mentor asks. */
  readonly worth: Float64Array
  /** What a place at a mentor asks above the pair's own cost; 0 while one is empty. */
  readonly price: Float64Array
}

/**
 * The cheapest placing of those who are free, among edges of this score or better. The scarce side seeks: with
 * fewer places than clients every place looks for a client, which takes far fewer searches.
 */
export function cheapestPlacing(problem: Problem, free: FreePart, aims: Sought): Placing {
  const selection = { lowest: aims.lowest, costOf: aims.costOf, isFree: free.isFree }
  return isByPlaces(free, aims.outside)
    ? byPlaces(problem, { free, outside: aims.outside, selection })
    : byClients(problem, { free, outside: aims.outside, selection })
}

/**
 * Places seek when there are fewer of them than clients. With classes between the clients only when there are
 * fewer than half: otherwise many places must first find that the urgent ones are taken, which costs more than
 * it saves.
 */
function isByPlaces({ places, isFree }: FreePart, outside: Float64Array): boolean {
  let room = 0
  let seekers = 0
  let [least, most] = [Infinity, 0]
  for (const each of places) room += each
  for (let c = 0; c < isFree.length; c++) {
    if (isFree[c] === 0) continue
    seekers++
    least = Math.min(least, outside[c]!)
    most = Math.max(most, outside[c]!)
  }
  // One class more is one step more, which is at least as much as the lowest price of all.
  const isOneClass = most < 2 * least
  return isOneClass ? room < seekers : 2 * room < seekers
}

/** What is to be placed, and at what prices. */
export type Part = {
  readonly free: FreePart
  readonly outside: Float64Array
  readonly selection: Selection
}

function byClients(problem: Problem, part: Part): Placing {
  const market = marketOfClients(problem, part)
  const { edgeOf, worth, price } = assign(market)
  const mentorOf = edgeOf.map((edge) => (edge < 0 ? -1 : market.graph.column[edge]!))
  return { mentorOf, worth, price }
}

/** The market in which clients seek: each client is a row, each mentor a column. */
export function marketOfClients(
  { clients, edges }: Problem,
  { free, outside, selection }: Part,
): Market {
  return {
    graph: graphOf(edges, { by: 'client', nodes: clients }, selection),
    node: Int32Array.from({ length: clients }, (_, client) => client),
    rows: clients,
    columns: free.places.length,
    slotStart: slotsOf(free.places),
    base: new Float64Array(free.places.length),
    outside,
  }
}

/**
 * Each place seeks a client. It prefers those who are dearest to leave out: a client's base price is what he
 * is cheaper than the dearest, and an empty place costs as much as the dearest. Sums differ from those of
 * `byClients` by the same amount for every answer.
 */
function byPlaces({ clients, edges }: Problem, { free, outside, selection }: Part): Placing {
  const mentors = free.places.length
  const graph = graphOf(edges, { by: 'mentor', nodes: mentors }, selection)
  const slotStart = slotsOf(free.places)
  const node = new Int32Array(slotStart[mentors]!)
  for (let m = 0; m < mentors; m++) node.fill(m, slotStart[m], slotStart[m + 1])
  const dearest = outside.reduce((most, each) => Math.max(most, each), 0)
  const market: Market = {
    graph,
    node,
    rows: node.length,
    columns: clients,
    slotStart: slotsOf(free.isFree),
    base: outside.map((each) => dearest - each),
    outside: new Float64Array(node.length).fill(dearest),
  }
  return clientSide({ market, standing: assign(market), outside, dearest })
}

type Solved = {
  readonly market: Market
  readonly standing: Standing
  readonly outside: Float64Array
  readonly dearest: number
}

/** The answer of the places, in the words of the clients: all places of a mentor end at the same worth. */
function clientSide({ market, standing, outside, dearest }: Solved): Placing {
  const { graph, node, rows, columns } = market
  const mentorOf = new Int32Array(columns).fill(-1)
  const price = new Float64Array(graph.start.length - 1)
  for (let slot = 0; slot < rows; slot++) {
    const edge = standing.edgeOf[slot]!
    price[node[slot]!] = dearest - standing.worth[slot]!
    if (edge >= 0) mentorOf[graph.column[edge]!] = node[slot]!
  }
  const worth = outside.map((each, c) => each - (standing.price[c]! - (dearest - each)))
  return { mentorOf, worth, price }
}
