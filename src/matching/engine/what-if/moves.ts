import type { State } from './state.js'

/** Where somebody is: with which mentor and how it scores, or with nobody at 0. */
export type Spot = { readonly mentor: number | undefined; readonly score: number }

/** Somebody who goes elsewhere. */
export type Move = { readonly client: number; readonly from: Spot; readonly to: Spot }

/** A step on a chain: this row takes this edge; -1 is staying outside. */
export type Step = { readonly row: number; readonly edge: number }

/**
 * Who stands elsewhere than now, once the steps are made after what was tried: a later step of the same row
 * counts, and who ends where he stood has not moved.
 */
export function movesBetween(
  now: State,
  tried: State,
  steps: readonly (Step | number)[],
): readonly Move[] {
  if (steps.length === 0) return []
  const ends = new Map<number, number>()
  for (const step of steps) {
    if (typeof step === 'number') ends.set(step, tried.standing.edgeOf[step]!)
    else ends.set(step.row, step.edge)
  }
  return [...ends]
    .filter(([row, edge]) => now.standing.edgeOf[row] !== edge)
    .map(([client, edge]) => ({
      client,
      from: spotOf(now, now.standing.edgeOf[client]!),
      to: spotOf(now, edge),
    }))
    .toSorted((one, other) => one.client - other.client)
}

function spotOf({ market, aims }: State, edge: number): Spot {
  if (edge < 0) return { mentor: undefined, score: 0 }
  return { mentor: market.graph.column[edge]!, score: aims.scoreOf(market.graph.cost[edge]!) }
}
