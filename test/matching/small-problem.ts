import { edgesFrom, solve, type Problem, type Solution } from '../../src/matching/index.js'

/** A problem written as one reads it: `[client, mentor, score]` per pair. */
export function aProblem(
  capacities: readonly number[],
  rows: readonly (readonly [number, number, number])[],
  rest: Partial<Problem> = {},
): Problem {
  const edges = edgesFrom(rows)
  if (!edges.ok) throw new Error(`${edges.reason.code} at ${edges.reason.path}`)
  const clients = Math.max(-1, ...rows.map(([client]) => client)) + 1
  return { clients, capacities, edges: edges.value, ...rest }
}

/** The answer to a problem that has one. */
export function solved(problem: Problem): Solution {
  const solution = solve(problem)
  if (!solution.ok) throw new Error(`${solution.reason.code} at ${solution.reason.path}`)
  return solution.value
}

/** The same problem without the pairs of these clients. */
export function withoutPairsOf(problem: Problem, clients: ReadonlySet<number>): Problem {
  const { client, mentor, score } = problem.edges
  const left = [...client.keys()].filter((edge) => !clients.has(client[edge] ?? -1))
  const taken = (column: Int32Array) => Int32Array.from(left, (edge) => column[edge] ?? 0)
  return {
    ...problem,
    edges: { client: taken(client), mentor: taken(mentor), score: taken(score) },
  }
}
