import type { Edges, Problem } from '../problem.js'

/** A problem whose scores are a table: a row per client, a column per mentor, -1 where no pair may be made. */
export type TableProblem = Omit<Problem, 'edges'> & { readonly scores: Int16Array }

/** Pairs gathered one by one, each at most once per round. */
export type Pairs = { readonly client: number[]; readonly mentor: number[] }

/** The pairs with their scores, as edges. */
export function edgesOf({ capacities, scores }: TableProblem, { client, mentor }: Pairs): Edges {
  return {
    client: Int32Array.from(client),
    mentor: Int32Array.from(mentor),
    score: Int32Array.from(client, (c, at) => scores[c * capacities.length + mentor[at]!]!),
  }
}

/** Every pair that may be made. */
export function allPairs({ clients, capacities, scores }: TableProblem): Pairs {
  const pairs: Pairs = { client: [], mentor: [] }
  for (let c = 0; c < clients; c++) {
    for (let m = 0; m < capacities.length; m++) {
      if (scores[c * capacities.length + m]! < 0) continue
      pairs.client.push(c)
      pairs.mentor.push(m)
    }
  }
  return pairs
}
