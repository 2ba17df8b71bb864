import { preparedFor, scoreOf } from './prepare.js'
import type { ScoredPool } from './score-pool.js'
import type { ClientSide } from './sides.js'

/**
 * One client held to all mentors of a scored pool: with a changed answer, with consent withdrawn, or new in it.
 * Every possible mentor, by number, with the score that a newly scored pool with these means would give.
 */
export function scoreClient(
  { pool, prepared, reach }: ScoredPool,
  client: ClientSide,
): readonly (readonly [mentor: number, score: number])[] {
  const alone = preparedFor(client, pool, prepared)
  const pairs: [number, number][] = []
  for (const mentor of reach(client)) {
    const score = scoreOf(alone, 0, mentor)
    if (score >= 0) pairs.push([mentor, score])
  }
  return pairs
}
