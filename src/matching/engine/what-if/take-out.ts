import { clear, pop, push } from '../heap.js'
import { unplaced } from '../market.js'
import { placeRow } from '../search.js'
import type { State } from './state.js'

/** Puts a client who was taken out back among the others, at his best place. Without effect when he is in. */
export function putBack(state: State, client: number): void {
  if (state.standing.edgeOf[client] === unplaced) placeRow(state, client)
}

/**
 * Takes a client out and lets the others take what he leaves: the answer is the best without him. Returns who
 * moved. Without effect on a locked client, or one who is out already.
 */
export function takeOut(state: State, client: number): readonly number[] {
  const { standing, free } = state
  const edge = standing.edgeOf[client]!
  if (edge === unplaced || free.isFree[client] === 0) return []
  standing.edgeOf[client] = unplaced
  if (edge < 0) return []
  const left = state.market.graph.column[edge]!
  vacate(state, client, left)
  return standing.price[left] === 0 ? [] : refill(state, left)
}

/** Frees a place; the filled ones of a mentor stay together in front. */
function vacate({ standing, market }: State, client: number, mentor: number): void {
  const { slotOf, holder, used } = standing
  const slot = slotOf[client]!
  const last = market.slotStart[mentor]! + --used[mentor]!
  const mover = holder[last]!
  holder[slot] = mover
  slotOf[mover] = slot
  holder[last] = -1
  slotOf[client] = -1
}

/**
 * The shortest chain towards an empty place that still has a price: somebody moves in, somebody takes his, up to
 * one who came from outside or a place that may as well stay empty. The mirror of placing a row.
 */
export function refill(state: State, empty: number): readonly number[] {
  const end = findFiller(state, empty)
  lowerPrices(state, end.length)
  const moved = moveUp(state, empty, end)
  forget(state)
  return moved
}

/** Where a chain ends: in a column that stays emptier, or with a row from outside and the edge it takes. */
type End = {
  readonly length: number
  readonly column: number
  readonly row: number
  readonly edge: number
}

/** Dijkstra against the edges. One function on purpose, as its mirror is. */
function findFiller({ market, standing, scratch, incoming }: State, empty: number): End {
  const { column } = market.graph
  const { edgeOf, worth, price } = standing
  const { distance, fromRow, fromEdge, isDone, heap, reached, settled } = scratch
  let end = { length: price[empty]!, column: empty, row: -1, edge: -1 }
  let reachedCount = 0
  let settledCount = 0
  distance[empty] = 0
  reached[reachedCount++] = empty
  push(heap, empty, distance)
  while (heap.size > 0) {
    const j = pop(heap, distance)
    const at = distance[j]!
    if (at >= end.length) break
    isDone[j] = 1
    settled[settledCount++] = j
    for (let i = incoming.start[j]!; i < incoming.start[j + 1]!; i++) {
      const k = incoming.row[i]!
      const own = edgeOf[k]!
      if (own === unplaced) continue
      const e = incoming.edge[i]!
      const there = at + incoming.cost[i]! + price[j]! - worth[k]!
      if (there >= end.length) continue
      if (own < 0) {
        end = { length: there, column: -1, row: k, edge: e }
        continue
      }
      const from = column[own]!
      if (from === j || there >= distance[from]!) continue
      if (distance[from] === Infinity) reached[reachedCount++] = from
      distance[from] = there
      fromRow[from] = k
      fromEdge[from] = e
      const stays = there + price[from]!
      if (stays < end.length) end = { length: stays, column: from, row: -1, edge: -1 }
      push(heap, from, distance)
    }
  }
  scratch.reachedCount = reachedCount
  scratch.settledCount = settledCount
  return end
}

/** Makes the chain free of charge: whoever is nearer than its end becomes cheaper by the difference. */
function lowerPrices({ market, standing, scratch }: State, length: number): void {
  const { worth, price, holder, used } = standing
  for (let t = 0; t < scratch.settledCount; t++) {
    const j = scratch.settled[t]!
    const fall = length - scratch.distance[j]!
    if (fall <= 0) continue
    price[j]! -= fall
    const from = market.slotStart[j]!
    for (let slot = from; slot < from + used[j]!; slot++) worth[holder[slot]!]! -= fall
  }
}

/** Lets everybody on the chain move, from its end to the empty place; returns who did. */
function moveUp(state: State, empty: number, end: End): readonly number[] {
  const { market, standing, scratch } = state
  const { edgeOf, slotOf, holder, used } = standing
  if (end.column === empty) return []
  const moved: number[] = []
  let mover = end.row
  let edge = end.edge
  if (mover === -1) {
    mover = scratch.fromRow[end.column]!
    edge = scratch.fromEdge[end.column]!
    vacate(state, mover, end.column)
  }
  for (;;) {
    const to = market.graph.column[edge]!
    const next = scratch.fromRow[to]!
    const place = to === empty ? market.slotStart[to]! + used[to]!++ : slotOf[next]!
    moved.push(mover)
    edgeOf[mover] = edge
    slotOf[mover] = place
    holder[place] = mover
    if (to === empty) return moved
    edge = scratch.fromEdge[to]!
    mover = next
  }
}

function forget({ scratch }: State): void {
  const { distance, isDone, reached, settled, heap } = scratch
  for (let t = 0; t < scratch.reachedCount; t++) distance[reached[t]!] = Infinity
  for (let t = 0; t < scratch.settledCount; t++) isDone[settled[t]!] = 0
  clear(heap)
}
