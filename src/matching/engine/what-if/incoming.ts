import type { Graph } from '../graph.js'

/** The same edges seen from the columns: `start[j]` up to `start[j + 1]`, with their row and their number. */
export type Incoming = {
  readonly start: Int32Array
  readonly row: Int32Array
  readonly edge: Int32Array
  /** Once more beside the row, because searches read both together. */
  readonly cost: Int32Array
}

/** Turns the edges of a graph round. */
export function incomingOf({ start, column, cost: costs }: Graph, columns: number): Incoming {
  const first = new Int32Array(columns + 1)
  for (let e = 0; e < column.length; e++) first[column[e]! + 1]!++
  for (let j = 0; j < columns; j++) first[j + 1]! += first[j]!
  const next = first.slice()
  const row = new Int32Array(column.length)
  const edge = new Int32Array(column.length)
  const cost = new Int32Array(column.length)
  for (let k = 0; k + 1 < start.length; k++) {
    for (let e = start[k]!; e < start[k + 1]!; e++) {
      const place = next[column[e]!]!++
      row[place] = k
      edge[place] = e
      cost[place] = costs[e]!
    }
  }
  return { start: first, row, edge, cost }
}
