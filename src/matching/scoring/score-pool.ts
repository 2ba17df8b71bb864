import type { Edges, Problem } from '../engine/problem.js'
import { reachOf, type Reach } from './grid.js'
import { meansOf } from './means.js'
import { notKnown } from './bits.js'
import { placesOf } from './places-of.js'
import { minutesOf, prepare, scoreOf, type Prepared } from './prepare.js'
import { scorePair } from './score-pair.js'
import type { PairScore } from './scored.js'
import type { Barrier, Pool } from './sides.js'
import { gatherAll, gatherBest } from './gather.js'
import type { Criterion } from './words.js'

/** Up to so many pairs every possible one is kept. */
const usualKeepAllUpTo = 4_000_000

/** A pool of which every pair can be told, and a problem for the engine to solve or keep. */
export type ScoredPool = {
  readonly pool: Pool
  readonly means: Readonly<Record<Criterion, number>>
  /** The possible pairs with their scores, 0 to 1000; the best of both sides where there are very many. */
  readonly edges: Edges
  /** Whether every possible pair is among `edges`. */
  readonly isWhole: boolean
  /** The same with places, urgency and weeks, as `solve` and `keep` read it. */
  readonly problem: Problem
  /** Every pair in `edges`, told in full; made when first asked. */
  readonly pairs: readonly PairScore[]
  /** Any pair, by number, told in full, possible or not. */
  readonly pairOf: (client: number, mentor: number) => PairScore
  /** Minutes between any two; undefined when not known. */
  readonly minutesOf: (client: number, mentor: number) => number | undefined
  /** The score of any pair in whole numbers; -1 when it is not possible. */
  readonly scoreOf: (client: number, mentor: number) => number
  /** The pool as numbers, for who asks after many pairs. */
  readonly prepared: Prepared
  /** Who may be within whose reach. */
  readonly reach: Reach
}

/**
 * Holds everybody to everybody: the demands, then the eight criteria. Only mentors whose limit reaches a client
 * are looked at. The order of the people changes nothing but the numbers by which they go. Means are those of
 * this pool, or those given.
 */
export function scorePool(
  pool: Pool,
  means = meansOf(pool),
  keepAllUpTo = usualKeepAllUpTo,
): ScoredPool {
  const prepared = prepare(pool, means)
  const isWhole = pool.clients.length * pool.mentors.length <= keepAllUpTo
  const reach = reachOf(pool.mentors)
  const look = { pool, prepared, reach }
  const edges = isWhole ? gatherAll(look) : gatherBest(look)
  const barriers = barriersByPair(pool.barriers)
  const minutesBetween = (client: number, mentor: number) => {
    const minutes = minutesOf(prepared.clients[client]!.side, prepared.mentors[mentor]!.side)
    return minutes === notKnown ? undefined : minutes
  }
  const pairOf = (client: number, mentor: number) => {
    const [one, other] = [pool.clients[client]!, pool.mentors[mentor]!]
    return scorePair(one, other, {
      weights: pool.weights,
      means,
      minutes: minutesBetween(client, mentor),
      barriers: barriers.get(`${one.id} ${other.id}`) ?? [],
    })
  }
  let pairs: readonly PairScore[] | undefined
  return {
    pool,
    means,
    edges,
    isWhole,
    problem: problemOf(pool, edges, isWhole),
    get pairs() {
      pairs ??= Array.from(edges.client, (client, at) => pairOf(client, edges.mentor[at]!))
      return pairs
    },
    pairOf,
    minutesOf: minutesBetween,
    scoreOf: (client, mentor) => scoreOf(prepared, client, mentor),
    prepared,
    reach,
  }
}

function problemOf(pool: Pool, edges: Edges, isWhole: boolean): Problem {
  return {
    clients: pool.clients.length,
    capacities: placesOf(pool, edges, isWhole),
    edges,
    classes: pool.clients.map(({ urgency }) => urgency),
    weeks: pool.clients.map(({ weeksWaiting }) => weeksWaiting),
    objective: 'concave',
  }
}

function barriersByPair(barriers: readonly Barrier[]): ReadonlyMap<string, readonly Barrier[]> {
  return Map.groupBy(barriers, ({ clientId, mentorId }) => `${clientId} ${mentorId}`)
}
