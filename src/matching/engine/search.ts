import { clear, emptyHeap, pop, push, type Heap } from './heap.js'
import { outsideMark, type Market, type Standing } from './market.js'

/** What a search needs to remember; made once and used for every row. */
export type Scratch = {
  readonly distance: Float64Array
  readonly fromRow: Int32Array
  readonly fromEdge: Int32Array
  readonly isDone: Uint8Array
  /** The node's edges have been followed in the search of this number. */
  readonly followed: Int32Array
  readonly heap: Heap
  readonly level: Int32Array
  readonly reached: Int32Array
  readonly settled: Int32Array
  reachedCount: number
  settledCount: number
  searches: number
  /** How the search ended: at what distance, in which column with room, or which row goes outside. */
  length: number
  endColumn: number
  endRow: number
}

/** A market, where everybody in it stands, and room to search in. */
export type Search = {
  readonly market: Market
  readonly standing: Standing
  readonly scratch: Scratch
}

/** Room for searches in a market of this size. */
export function scratchFor(nodes: number, columns: number): Scratch {
  return {
    distance: new Float64Array(columns).fill(Infinity),
    fromRow: new Int32Array(columns),
    fromEdge: new Int32Array(columns),
    isDone: new Uint8Array(columns),
    followed: new Int32Array(nodes),
    heap: emptyHeap(columns),
    level: new Int32Array(columns),
    reached: new Int32Array(columns),
    settled: new Int32Array(columns),
    reachedCount: 0,
    settledCount: 0,
    searches: 0,
    length: 0,
    endColumn: -1,
    endRow: -1,
  }
}

/**
 * Places one row at the least cost to all: along the shortest chain in which each puts out the next, until a
 * column with room or somebody for whom staying outside is cheapest (Jonker and Volgenant 1987; Edmonds and
 * Karp 1972). The standing is optimal for the rows placed before, and is so with this one afterwards.
 */
export function placeRow(search: Search, row: number): void {
  search.standing.worth[row] = cheapest(search, row)
  findChain(search, row)
  raisePrices(search, row)
  shiftAlong(search, row)
  forget(search.scratch)
}

/** The least a row would pay now. */
function cheapest({ market, standing: { price } }: Search, row: number): number {
  const { graph, node, outside } = market
  const { start, column, cost } = graph
  let least = outside[row]!
  for (let e = start[node[row]!]!, end = start[node[row]! + 1]!; e < end && cost[e]! < least; e++) {
    const asked = cost[e]! + price[column[e]!]!
    if (asked < least) least = asked
  }
  return least
}

/**
 * Dijkstra over the columns, by what a step costs above the prices; columns at the distance just reached wait
 * on a stack instead of in the heap. It stops at the first end that nothing can undercut. One function on
 * purpose: nearly all time of a solve passes here.
 */
function findChain({ market, standing, scratch }: Search, row: number): void {
  const { graph, node, slotStart, outside } = market
  const { start, column, cost } = graph
  const { worth, price, holder, used } = standing
  const { distance, fromRow, fromEdge, isDone, followed, heap, level, reached, settled } = scratch
  const search = ++scratch.searches
  let best = outside[row]! - worth[row]!
  let endRow = row
  let endColumn = -1
  let levelSize = 0
  let reachedCount = 0
  let settledCount = 0
  let at = 0
  let k = row
  let slot = 0
  let slotEnd = 0
  while (best > at) {
    const n = node[k]!
    if (followed[n] !== search) {
      followed[n] = search
      const ahead = at - worth[k]!
      for (let e = start[n]!, end = start[n + 1]!; e < end; e++) {
        const near = ahead + cost[e]!
        if (near >= best) break
        const j = column[e]!
        const there = near + price[j]!
        if (there >= best || there >= distance[j]!) continue
        if (distance[j] === Infinity) reached[reachedCount++] = j
        distance[j] = there
        fromRow[j] = k
        fromEdge[j] = e
        if (used[j]! < slotStart[j + 1]! - slotStart[j]!) {
          best = there
          endColumn = j
          endRow = -1
        } else if (there <= at && heap.place[j] === -1) level[levelSize++] = j
        else push(heap, j, distance)
      }
    }
    if (slot === slotEnd) {
      let j = -1
      while (levelSize > 0 && j === -1) {
        j = level[--levelSize]!
        if (isDone[j] === 1) j = -1
      }
      if (j === -1) {
        if (heap.size === 0) break
        j = pop(heap, distance)
      }
      if (distance[j]! >= best) break
      isDone[j] = 1
      settled[settledCount++] = j
      at = distance[j]!
      slot = slotStart[j]!
      slotEnd = slotStart[j + 1]!
    }
    k = holder[slot++]!
    const leaving = at + outside[k]! - worth[k]!
    if (leaving < best) {
      best = leaving
      endRow = k
      endColumn = -1
    }
  }
  scratch.reachedCount = reachedCount
  scratch.settledCount = settledCount
  scratch.length = best
  scratch.endColumn = endColumn
  scratch.endRow = endRow
}

/** Makes the chain free of charge: whoever is nearer than its end becomes dearer by the difference. */
function raisePrices({ market: { slotStart }, standing, scratch: found }: Search, row: number) {
  const { worth, price, holder } = standing
  worth[row]! += found.length
  for (let t = 0; t < found.settledCount; t++) {
    const j = found.settled[t]!
    const raise = found.length - found.distance[j]!
    if (raise <= 0) continue
    price[j]! += raise
    for (let slot = slotStart[j]!; slot < slotStart[j + 1]!; slot++) worth[holder[slot]!]! += raise
  }
}

/** Lets everybody on the chain move up one place, from its end back to the new row. */
function shiftAlong({ market, standing, scratch: found }: Search, row: number) {
  const { slotStart, graph } = market
  const { edgeOf, slotOf, holder, used } = standing
  let place = -1
  let j = found.endColumn
  if (j !== -1) place = slotStart[j]! + used[j]!++
  else {
    const leaver = found.endRow
    const leftEdge = edgeOf[leaver]!
    place = slotOf[leaver]!
    edgeOf[leaver] = outsideMark
    slotOf[leaver] = -1
    if (leaver === row) return
    j = graph.column[leftEdge]!
  }
  for (;;) {
    const mover = found.fromRow[j]!
    const left = slotOf[mover]!
    const leftEdge = edgeOf[mover]!
    holder[place] = mover
    slotOf[mover] = place
    edgeOf[mover] = found.fromEdge[j]!
    if (mover === row) return
    place = left
    j = graph.column[leftEdge]!
  }
}

/** Ready for the next search. */
function forget(found: Scratch): void {
  const { distance, isDone, reached, settled, heap } = found
  for (let t = 0; t < found.reachedCount; t++) distance[reached[t]!] = Infinity
  for (let t = 0; t < found.settledCount; t++) isDone[settled[t]!] = 0
  clear(heap)
}
