import { outsideMark, unplaced, type Market, type Standing } from './market.js'

/** How often those who lost their place may bid again before the searches take over. */
const rounds = 3
const bidsPerRow = 20

/**
 * A quick start: each row takes its cheapest place and bids what it would lose by its second choice, putting
 * out whoever bid least there (row reduction of Jonker and Volgenant 1987, with a bid per place as in
 * Bertsekas 1988). Leaves prices that fit what is placed, and returns the rows that are not.
 */
export function bidForPlaces(market: Market, standing: Standing): Int32Array {
  const bid = new Float64Array(standing.holder.length)
  let free = Int32Array.from({ length: market.rows }, (_, row) => row)
  for (let round = 0; round < rounds && free.length > 0; round++) {
    free = bidOnce(market, standing, { bid, free })
  }
  payWhatIsAsked(market, standing)
  return free
}

type Bidding = { readonly bid: Float64Array; readonly free: Int32Array }

/**
 * One round. One function on purpose: it visits most edges of the whole problem, and its state lives in local
 * variables.
 */
function bidOnce(
  market: Market,
  standing: Standing,
  { bid, free }: Bidding,
): Int32Array<ArrayBuffer> {
  const { start, column, cost } = market.graph
  const { node, slotStart, base, outside } = market
  const { edgeOf, slotOf, price, holder, used } = standing
  const later: number[] = []
  let budget = bidsPerRow * market.rows
  for (let at = 0; at < free.length;) {
    const row = free[at++]!
    let best = outside[row]!
    let second = Infinity
    let chosen = -1
    for (let e = start[node[row]!]!, end = start[node[row]! + 1]!; e < end; e++) {
      if (cost[e]! >= second) break
      const asked = cost[e]! + price[column[e]!]!
      if (asked >= second) continue
      if (asked < best) {
        second = best
        best = asked
        chosen = e
      } else second = asked
    }
    if (chosen === -1) {
      edgeOf[row] = outsideMark
      continue
    }
    const j = column[chosen]!
    const from = slotStart[j]!
    const to = slotStart[j + 1]!
    const hasRoom = used[j]! < to - from
    const slot = hasRoom ? from + used[j]!++ : leastBid(bid, from, to)
    if (to - from > 1) {
      const next = used[j]! < to - from ? base[j]! : leastBidBeside(bid, slot, from, to)
      second = Math.min(second, cost[chosen]! + next)
    }
    const out = holder[slot]!
    const raise = second - best
    if (out !== -1 && raise === 0) {
      later.push(row)
      continue
    }
    holder[slot] = row
    bid[slot] = price[j]! + (raise === Infinity ? 0 : raise)
    edgeOf[row] = chosen
    slotOf[row] = slot
    if (used[j] === to - from) price[j] = bid[leastBid(bid, from, to)]!
    if (out === -1) continue
    edgeOf[out] = unplaced
    slotOf[out] = -1
    if (budget-- > 0) free[--at] = out
    else later.push(out)
  }
  return Int32Array.from(later)
}

function leastBid(bid: Float64Array, from: number, to: number): number {
  let least = from
  for (let slot = from + 1; slot < to; slot++) if (bid[slot]! < bid[least]!) least = slot
  return least
}

// Four numbers instead of an object: this is asked once per bid.
function leastBidBeside(bid: Float64Array, own: number, from: number, to: number): number {
  let least = Infinity
  for (let slot = from; slot < to; slot++) {
    if (slot !== own && bid[slot]! < least) least = bid[slot]!
  }
  return least
}

/** What each placed row pays: the asked price, which may be less than it bid. */
function payWhatIsAsked({ rows, graph, outside }: Market, { edgeOf, worth, price }: Standing) {
  for (let row = 0; row < rows; row++) {
    const e = edgeOf[row]!
    if (e === outsideMark) worth[row] = outside[row]!
    else if (e !== unplaced) worth[row] = graph.cost[e]! + price[graph.column[e]!]!
  }
}
