import type { Pair, Problem } from '../engine/problem.js'
import { solve } from '../engine/solve.js'

/** The ways to fill an office that are compared. */
export const ways = ['by-hand', 'best-pair-first', 'total', 'concave'] as const
export type Way = (typeof ways)[number]

/** Fills an office one way: nobody is overloaded, and only possible pairs are made. */
export function fill(problem: Problem, way: Way): readonly Pair[] {
  if (way === 'by-hand') return filledBy(problem, waitingOrder(problem))
  if (way === 'best-pair-first') return filledBy(problem, bestFirst(problem))
  const solution = solve({ ...problem, objective: way })
  if (!solution.ok) throw new Error(solution.reason.code)
  return solution.value.pairs
}

/** Edge by edge in this order: a pair is made when the client is still waiting and the mentor has room. */
function filledBy({ capacities, edges }: Problem, order: readonly number[]): readonly Pair[] {
  const room = Array.from(capacities)
  const placed = new Set<number>()
  const pairs: Pair[] = []
  for (const edge of order) {
    const client = edges.client[edge]!
    const mentor = edges.mentor[edge]!
    if (placed.has(client) || room[mentor]! <= 0) continue
    placed.add(client)
    room[mentor]!--
    pairs.push([client, mentor])
  }
  return pairs
}

/** As an office does by hand: the most urgent first, then who waits longest, each to the best free mentor. */
function waitingOrder({ edges, classes, weeks }: Problem): readonly number[] {
  return ordered(edges.client.length, (edge) => {
    const client = edges.client[edge]!
    return [classes?.[client] ?? 0, weeks?.[client] ?? 0, -client, edges.score[edge]!]
  })
}

/** Whoever fits best is made first: what a sorted list of pairs invites to. */
function bestFirst({ edges }: Problem): readonly number[] {
  return ordered(edges.client.length, (edge) => [edges.score[edge]!])
}

/** The places of the edges, the highest values first, compared from left to right; of equals the lower place. */
function ordered(length: number, valuesOf: (edge: number) => readonly number[]): readonly number[] {
  const values = Array.from({ length }, (_, edge) => valuesOf(edge))
  return [...values.keys()].toSorted((one, other) => {
    const own = values[one]!
    const at = own.findIndex((value, place) => value !== values[other]![place])
    return at === -1 ? one - other : values[other]![at]! - own[at]!
  })
}
