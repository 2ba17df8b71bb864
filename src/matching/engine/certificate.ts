import type { Sought } from './aims.js'
import type { FreePart } from './free-part.js'
import type { Placing } from './placing.js'
import type { Certificate, Problem } from './problem.js'

/** What is certified: a placing of the free part of a problem, by its aims. */
export type Claim = {
  readonly problem: Problem
  readonly free: FreePart
  readonly aims: Sought
  readonly placing: Placing
}

/**
 * Checks an answer against the problem itself, knowing nothing of how it was found. `valid`: every pair is an
 * edge, no mentor has too many, no price is negative, and nobody pays more than staying out or another mentor
 * would cost. Then `gap`, all that is paid too much, is exactly the distance to the optimum by weak duality; it
 * is summed term by term, so that it is exact where the costs themselves would be too large to add up.
 */
export function certify({ problem, free, aims, placing }: Claim): Certificate {
  const fromEdges = checkEdges({ problem, free, aims, placing })
  const fromClients = checkClients(free, aims, placing)
  const fromMentors = checkMentors(free, placing)
  return {
    gap: fromEdges.gap + fromClients.gap + fromMentors.gap,
    valid:
      fromEdges.valid &&
      fromClients.valid &&
      fromMentors.valid &&
      fromEdges.pairs === fromClients.pairs,
  }
}

function checkEdges({ problem, free, aims, placing }: Claim) {
  const { client, mentor, score } = problem.edges
  const { mentorOf, worth, price } = placing
  let [gap, pairs, valid] = [0, 0, true]
  for (let edge = 0; edge < client.length; edge++) {
    const c = client[edge]!
    const m = mentor[edge]!
    if (free.isFree[c] === 0 || score[edge]! < aims.lowest || free.places[m] === 0) continue
    const above = aims.costOf(score[edge]!) + price[m]! - worth[c]!
    // Not `above < 0`: of a number that is none, nothing is true.
    if (!(above >= 0)) valid = false
    if (mentorOf[c] !== m) continue
    gap += above
    pairs++
  }
  return { gap, pairs, valid }
}

function checkClients({ isFree }: FreePart, { outside }: Sought, { mentorOf, worth }: Placing) {
  let [gap, pairs, valid] = [0, 0, true]
  for (let c = 0; c < isFree.length; c++) {
    if (isFree[c] === 0) continue
    const above = outside[c]! - worth[c]!
    if (!(above >= 0)) valid = false
    if (mentorOf[c] === -1) gap += above
    else pairs++
  }
  return { gap, pairs, valid }
}

function checkMentors({ places }: FreePart, { mentorOf, price }: Placing) {
  const left = places.slice()
  for (const m of mentorOf) if (m !== -1) left[m]!--
  let [gap, valid] = [0, true]
  for (let m = 0; m < places.length; m++) {
    if (places[m] === 0) continue
    if (left[m]! < 0 || !(price[m]! >= 0)) valid = false
    gap += left[m]! * price[m]!
  }
  return { gap, valid }
}
