import { bestScore, type Edges } from './problem.js'

/** The edges of each node, `start[n]` up to `start[n + 1]`, the cheapest first. */
export type Graph = {
  readonly start: Int32Array
  readonly column: Int32Array
  readonly cost: Int32Array
}

/** Which edges take part: those of this score or better, of clients who are free. */
export type Selection = {
  readonly lowest: number
  readonly isFree: Uint8Array
  readonly costOf: (score: number) => number
}

/** Either side of the edges can be the one that seeks. */
export type Side = { readonly by: 'client' | 'mentor'; readonly nodes: number }

/** Puts the chosen edges in order in time proportional to their number: once by score, then by node. */
export function graphOf(edges: Edges, { by, nodes }: Side, selection: Selection): Graph {
  const order = bestFirst(edges, selection)
  const from = edges[by]
  const to = by === 'client' ? edges.mentor : edges.client
  const start = new Int32Array(nodes + 1)
  for (let at = 0; at < order.length; at++) start[from[order[at]!]! + 1]!++
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!
  const next = start.slice()
  const column = new Int32Array(order.length)
  const cost = new Int32Array(order.length)
  const costs = Int32Array.from({ length: bestScore + 1 }, (_, score) => selection.costOf(score))
  for (let at = 0; at < order.length; at++) {
    const edge = order[at]!
    const place = next[from[edge]!]!++
    column[place] = to[edge]!
    cost[place] = costs[edges.score[edge]!]!
  }
  return { start, column, cost }
}

/** The places of the chosen edges, the highest score first. */
function bestFirst({ client, score }: Edges, { lowest, isFree }: Selection): Int32Array {
  const next = new Int32Array(bestScore + 2)
  for (let edge = 0; edge < score.length; edge++) {
    if (score[edge]! >= lowest && isFree[client[edge]!] === 1) next[bestScore - score[edge]! + 1]!++
  }
  for (let at = 0; at <= bestScore; at++) next[at + 1]! += next[at]!
  const order = new Int32Array(next[bestScore + 1]!)
  for (let edge = 0; edge < score.length; edge++) {
    if (score[edge]! >= lowest && isFree[client[edge]!] === 1) {
      order[next[bestScore - score[edge]!]!++] = edge
    }
  }
  return order
}
