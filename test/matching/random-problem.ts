import { objectives, type Edges, type Pair, type Problem } from '../../src/matching/index.js'
import type { Chance } from '../access/seeded.js'

/** How large a problem may become, and whether pairs may be locked. */
export type Size = { readonly clients: number; readonly mentors: number }

/**
 * A problem of every kind: shortage and plenty, vetoes (pairs left out), few and many ties, classes with gaps,
 * waiting weeks, locked pairs, mentors without room. The answers lie in the seed.
 */
export function randomProblem(chance: Chance, { clients: most, mentors }: Size): Problem {
  const clients = 1 + chance.upTo(most)
  const capacities = listOf(1 + chance.upTo(mentors), () => chance.pick([0, 1, 1, 1, 2, 3, 5]))
  const edges = randomEdges(chance, { clients, mentors: capacities.length })
  const half = () => chance.upTo(2) === 0
  return {
    clients,
    capacities,
    edges,
    classes: half() ? listOf(clients, () => chance.pick([0, 1, 4])) : undefined,
    weeks: half() ? listOf(clients, () => chance.upTo(60)) : undefined,
    weekPoints: half() ? chance.upTo(12) : undefined,
    locked: half() ? lockedAmong(chance, edges, capacities) : undefined,
    objective: half() ? chance.pick(objectives) : undefined,
  }
}

function randomEdges(chance: Chance, { clients, mentors }: Size): Edges {
  const share = chance.pick([10, 30, 60, 100])
  const scores = chance.pick([2, 5, 1001])
  const pairs = listOf(clients * mentors, (at) => at).filter(() => chance.upTo(100) < share)
  return {
    client: Int32Array.from(pairs, (at) => Math.floor(at / mentors)),
    mentor: Int32Array.from(pairs, (at) => at % mentors),
    score: Int32Array.from(pairs, () => chance.upTo(scores) * (scores === 1001 ? 1 : 200)),
  }
}

function lockedAmong(chance: Chance, { client, mentor }: Edges, capacities: readonly number[]) {
  const left = [...capacities]
  const locked = new Map<number, number>()
  for (const [at, c] of client.entries()) {
    const m = mentor[at] ?? 0
    if (chance.upTo(12) > 0 || locked.has(c) || left[m] === 0) continue
    left[m] = (left[m] ?? 0) - 1
    locked.set(c, m)
  }
  return [...locked] satisfies Pair[]
}

function listOf<Value>(length: number, value: (at: number) => Value): Value[] {
  return Array.from({ length }, (_, at) => value(at))
}
