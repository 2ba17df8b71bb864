import type { Graph } from './graph.js'

/**
 * One assignment to solve: each row takes one place in a column of its node's edges, or stays outside at its
 * own price. Either side of a problem can be the rows.
 */
export type Market = {
  readonly graph: Graph
  /** Whose edges a row has; rows may share a node, and then differ in nothing. */
  readonly node: Int32Array
  readonly rows: number
  readonly columns: number
  /** The places of a column are numbered `slotStart[j]` up to `slotStart[j + 1]`. */
  readonly slotStart: Int32Array
  /** What a place in a column costs at least: the price while one is empty. */
  readonly base: Float64Array
  readonly outside: Float64Array
}

/**
 * Where everybody stands, with prices that prove it: a row pays `worth` and finds nothing cheaper, a column
 * with an empty place asks its `base`. `edgeOf` is -1 outside, -2 for a row not yet placed.
 */
export type Standing = {
  readonly edgeOf: Int32Array
  readonly slotOf: Int32Array
  readonly worth: Float64Array
  readonly price: Float64Array
  /** The row in each place; the filled places of a column come first. */
  readonly holder: Int32Array
  readonly used: Int32Array
}

/** Marks in `edgeOf`. */
export const outsideMark = -1
export const unplaced = -2

/** Nobody placed, every column at its base price; a column without places asks more than anybody has. */
export function emptyStanding({ rows, columns, slotStart, base }: Market): Standing {
  const price = base.slice()
  for (let j = 0; j < columns; j++) if (slotStart[j] === slotStart[j + 1]) price[j] = Infinity
  return {
    edgeOf: new Int32Array(rows).fill(unplaced),
    slotOf: new Int32Array(rows).fill(-1),
    worth: new Float64Array(rows),
    price,
    holder: new Int32Array(slotStart[columns]!).fill(-1),
    used: new Int32Array(columns),
  }
}

/** Numbers the places: column by column, as many as its capacity. */
export function slotsOf(capacity: ArrayLike<number>): Int32Array {
  const start = new Int32Array(capacity.length + 1)
  for (let j = 0; j < capacity.length; j++) start[j + 1] = start[j]! + capacity[j]!
  return start
}
