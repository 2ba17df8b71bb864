import type { Pair, Problem } from '../../src/matching/index.js'
import { compareWorth, worthOf } from './worth.js'

/** The worth of the best of all answers there are, each of them looked at. For small problems only. */
export function bestOfAll(problem: Problem): number[] {
  let best: number[] = []
  for (const pairs of answersFrom(problem, 0, [])) {
    const worth = worthOf(problem, pairs)
    if (best.length === 0 || compareWorth(worth, best) > 0) best = worth
  }
  return best
}

function* answersFrom(
  problem: Problem,
  client: number,
  pairs: readonly Pair[],
): Generator<readonly Pair[]> {
  if (client === problem.clients) {
    yield pairs
    return
  }
  const lockedTo = problem.locked?.find(([c]) => c === client)?.[1]
  if (lockedTo === undefined) yield* answersFrom(problem, client + 1, pairs)
  const mentors = lockedTo === undefined ? mentorsFor(problem, client) : [lockedTo]
  for (const mentor of mentors) {
    const load = pairs.filter(([, m]) => m === mentor).length
    const hasRoom = load < (problem.capacities[mentor] ?? 0)
    if (hasRoom) yield* answersFrom(problem, client + 1, [...pairs, [client, mentor]])
  }
}

function mentorsFor({ edges }: Problem, client: number): number[] {
  return Array.from(edges.mentor).filter((_, edge) => edges.client[edge] === client)
}
