import { comparePair, roomToCompare } from './compare.js'
import { isTooFar, minutesOf, prepare } from './prepare.js'
import type { Pool } from './sides.js'
import { noMeans } from './weights.js'
import { criteria, type Criterion } from './words.js'

/** From so many people on each side the mean of some of them is taken: always the same, whatever their order. */
const enoughPeople = 200

/**
 * The mean of each criterion over the foundation's pairs within reach of each other of which it is known; half
 * where there are none. It stands in for what is unknown (matching.md §3.3: renormalising would reward thin
 * profiles). Special data have no part in it, nor has who is full or said no.
 */
export function meansOf(pool: Pool): Readonly<Record<Criterion, number>> {
  const part = {
    ...pool,
    clients: someOf(pool.clients).map((each) => ({ ...each, special: {} })),
    mentors: someOf(pool.mentors).map((each) => ({ ...each, special: {} })),
  }
  const { clients, mentors } = prepare(part, noMeans)
  const room = roomToCompare()
  const sums = criteria.map(() => 0)
  const counts = criteria.map(() => 0)
  for (const client of clients) {
    for (const mentor of mentors) {
      const minutes = minutesOf(client.side, mentor.side)
      if (isTooFar(client.side, minutes) || isTooFar(mentor.side, minutes)) continue
      comparePair(client.side, mentor.side, { minutes, room })
      addKnown(room, sums, counts)
    }
  }
  return meansFrom(sums, counts)
}

// Millionths are whole numbers: their sum does not depend on the order of the people.
function addKnown(
  room: readonly { readonly low: number; readonly high: number }[],
  sums: number[],
  counts: number[],
): void {
  for (let at = 0; at < sums.length; at++) {
    const { low, high } = room[at]!
    if (high - low > 1e-9) continue
    sums[at]! += Math.round(1e6 * low)
    counts[at]!++
  }
}

function meansFrom(sums: readonly number[], counts: readonly number[]) {
  const entries = criteria.map((criterion, at) => {
    const mean = counts[at]! > 0 ? sums[at]! / counts[at]! / 1e6 : noMeans[criterion]
    return [criterion, mean] as const
  })
  return Object.fromEntries(entries) as Record<Criterion, number>
}

function someOf<Side extends { readonly id: string }>(sides: readonly Side[]): readonly Side[] {
  if (sides.length <= enoughPeople) return sides
  return sides
    .map((side) => ({ side, lot: lotOf(side.id) }))
    .toSorted((one, other) => one.lot - other.lot || (one.side.id < other.side.id ? -1 : 1))
    .slice(0, enoughPeople)
    .map(({ side }) => side)
}

/** A number that follows from somebody's id alone (FNV-1a). */
function lotOf(id: string): number {
  let lot = 0x811c9dc5
  for (let at = 0; at < id.length; at++) lot = Math.imul(lot ^ id.charCodeAt(at), 0x01000193)
  return lot >>> 0
}
