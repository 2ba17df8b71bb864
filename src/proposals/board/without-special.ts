import { at } from './at.js'
import { scorePair, type PairScore, type ScoredPool } from '../../matching/index.js'

/**
 * A pair as it would compare had the client told nothing special (AVG 9): what may stand beside other pairs, and what
 * may be kept. Consent can be withdrawn; what was read or kept cannot.
 */
export function withoutSpecial(
  { pool, means, minutesOf }: ScoredPool,
  client: number,
  mentor: number,
): PairScore {
  const [one, other] = [at(pool.clients, client), at(pool.mentors, mentor)]
  return scorePair({ ...one, special: {}, asksFor: [] }, other, {
    weights: pool.weights,
    means,
    minutes: minutesOf(client, mentor),
    barriers: pool.barriers,
  })
}
