import { clear, pop, push } from '../heap.js'
import { outsideMark } from '../market.js'
import type { Step } from './moves.js'
import type { State } from './state.js'

/** What it costs, above the prices, to free one place at a mentor, and along which chain. */
export type WaysOut = {
  readonly costOf: (mentor: number) => number
  readonly chainFrom: (mentor: number | undefined) => readonly Step[]
}

/**
 * One search against the edges, from every mentor with room and everybody who could as well have nobody, to all
 * mentors this client could have; it stops when the last of those is reached.
 */
export function waysOut(state: State, client: number): WaysOut {
  const { market } = state
  const distance = new Float64Array(market.columns).fill(Infinity)
  const leaver = new Int32Array(market.columns).fill(-1)
  const leaverEdge = new Int32Array(market.columns).fill(outsideMark)
  startAtEnds(state, { distance, leaver, leaverEdge })
  spread(state, client, { distance, leaver, leaverEdge })
  return {
    costOf: (mentor) => distance[mentor]!,
    chainFrom(mentor) {
      const steps: Step[] = []
      let j = mentor ?? -1
      while (j !== -1 && leaver[j] !== -1) {
        const edge = leaverEdge[j]!
        steps.push({ row: leaver[j]!, edge })
        j = edge < 0 ? -1 : market.graph.column[edge]!
      }
      return steps
    },
  }
}

type Found = {
  readonly distance: Float64Array
  /** Who leaves the column, and along which edge; nobody when it has room. */
  readonly leaver: Int32Array
  readonly leaverEdge: Int32Array
}

/** Room costs nothing; a full mentor frees a place when somebody there goes outside. */
function startAtEnds({ market, standing, scratch }: State, { distance, leaver }: Found): void {
  const { slotStart, outside } = market
  const { holder, used, worth } = standing
  for (let j = 0; j < market.columns; j++) {
    const from = slotStart[j]!
    const to = slotStart[j + 1]!
    if (from === to) continue
    if (used[j]! < to - from) distance[j] = 0
    for (let slot = from; slot < to && distance[j]! > 0; slot++) {
      const k = holder[slot]!
      const leaving = outside[k]! - worth[k]!
      if (leaving < distance[j]!) {
        distance[j] = leaving
        leaver[j] = k
      }
    }
    push(scratch.heap, j, distance)
  }
}

/** Dijkstra against the edges, until every mentor of the client is settled. One function on purpose. */
function spread(state: State, client: number, { distance, leaver, leaverEdge }: Found): void {
  const { market, standing, scratch, incoming } = state
  const { start, column } = market.graph
  const { edgeOf, worth, price } = standing
  const mentorOf = edgeOf.map((edge) => (edge < 0 ? -1 : column[edge]!))
  const { heap, isDone: isWanted } = scratch
  let wanted = 0
  for (let e = start[client]!; e < start[client + 1]!; e++) {
    if (price[column[e]!] === Infinity) continue
    isWanted[column[e]!] = 1
    wanted++
  }
  while (wanted > 0 && heap.size > 0) {
    const j = pop(heap, distance)
    const at = distance[j]!
    if (isWanted[j] === 1) wanted--
    const ahead = at + price[j]!
    for (let i = incoming.start[j]!, end = incoming.start[j + 1]!; i < end; i++) {
      const k = incoming.row[i]!
      const from = mentorOf[k]!
      if (from === -1) continue
      const there = ahead + incoming.cost[i]! - worth[k]!
      if (there >= distance[from]!) continue
      distance[from] = there
      leaver[from] = k
      leaverEdge[from] = incoming.edge[i]!
      push(heap, from, distance)
    }
  }
  for (let e = start[client]!; e < start[client + 1]!; e++) isWanted[column[e]!] = 0
  clear(heap)
}
