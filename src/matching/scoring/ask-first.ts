import { comparePair, roomToCompare } from './compare.js'
import { minutesOf } from './prepare.js'
import type { ScoredPool } from './score-pool.js'
import { criteria, type Criterion } from './words.js'

/** A criterion on which something is not known, and whether knowing it could put somebody else first. */
export type AskFirst = { readonly criterion: Criterion; readonly couldChangeTop: boolean }

/**
 * What is worth asking about for this client: first what could change who comes first, then what weighs most.
 * Nothing when all is known, or nobody is possible.
 */
export function askFirst(scored: ScoredPool, client: number): readonly AskFirst[] {
  const pairs = pointsOf(scored, client)
  const [top] = pairs
  if (top === undefined) return []
  return criteria
    .map((criterion, at) => ({ criterion, ...widthOf(pairs, top, at) }))
    .filter(({ width }) => width > 1e-9)
    .toSorted((a, b) => Number(b.couldChangeTop) - Number(a.couldChangeTop) || b.width - a.width)
    .map(({ criterion, couldChangeTop }) => ({ criterion, couldChangeTop }))
}

function widthOf(pairs: readonly Points[], top: Points, at: number) {
  const width = Math.max(...pairs.map(({ high, low }) => high[at]! - low[at]!))
  const topAtWorst = top.sum - top.estimate[at]! + top.low[at]!
  const couldChangeTop = pairs.some(
    (other) =>
      other !== top && other.sum - other.estimate[at]! + other.high[at]! > topAtWorst + 1e-9,
  )
  return { width, couldChangeTop }
}

/** What each criterion brings to one pair, in points: as estimated, at worst and at best. */
export type Points = {
  readonly mentor: number
  readonly sum: number
  readonly estimate: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** The possible pairs of one client in points, the highest sum first; of equals the lower number. */
export function pointsOf({ prepared, scoreOf }: ScoredPool, client: number): readonly Points[] {
  const { clients, mentors, means } = prepared
  const { side, weights } = clients[client]!
  const room = roomToCompare()
  const pairs: Points[] = []
  for (const [m, mentor] of mentors.entries()) {
    if (scoreOf(client, m) < 0) continue
    comparePair(side, mentor.side, { minutes: minutesOf(side, mentor.side), room })
    const low = room.map((each, at) => weights[at]! * each.low)
    const high = room.map((each, at) => weights[at]! * each.high)
    const estimate = low.map((each, at) => each + (high[at]! - each) * means[at]!)
    pairs.push({
      mentor: m,
      sum: estimate.reduce((sum, each) => sum + each, 0),
      estimate,
      low,
      high,
    })
  }
  return pairs.toSorted((a, b) => b.sum - a.sum || a.mentor - b.mentor)
}
