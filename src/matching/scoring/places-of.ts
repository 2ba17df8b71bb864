import type { Edges } from '../engine/problem.js'
import { clientsUnderQualityRules } from './demands/capacity.js'
import type { MentorSide, Pool } from './sides.js'

/**
 * How many of these clients each mentor can take at once: as many as fit when the heaviest of those he could get
 * came first, so that no answer ever overloads anybody. Where a third client must be asked about first, no
 * answer gives two at once to get there.
 */
export function placesOf(
  { clients, mentors }: Pool,
  { client, mentor }: Edges,
  isWhole: boolean,
): Int32Array {
  const weights = mentors.map(() => [0, 0, 0, 0, 0])
  if (!isWhole) {
    // Pairs that were not kept may still come: then anybody may.
    const all = [0, 0, 0, 0, 0]
    for (const { caseWeight } of clients) all[Math.min(4, Math.ceil(caseWeight))]!++
    return Int32Array.from(mentors, (each) => Math.min(roomFor(each, all), untilThird(each)))
  }
  for (let edge = 0; edge < client.length; edge++) {
    const of = weights[mentor[edge]!]!
    const weight = Math.min(4, Math.ceil(clients[client[edge]!]!.caseWeight))
    of[weight] = (of[weight] ?? 0) + 1
  }
  return Int32Array.from(mentors, (each, at) =>
    Math.min(roomFor(each, weights[at]!), untilThird(each)),
  )
}

function roomFor({ capacity, load }: MentorSide, counts: readonly number[]): number {
  let free = capacity - load
  let places = 0
  for (let weight = counts.length - 1; weight > 0; weight--) {
    const taken = Math.max(0, Math.min(counts[weight]!, Math.floor(free / weight)))
    places += taken
    free -= taken * weight
    // A heavier one could come before any lighter one: what does not fit ends the count.
    if (taken < counts[weight]!) break
  }
  return places
}

function untilThird({ clientsNow, readyForThree }: MentorSide): number {
  if (readyForThree === true) return Number.POSITIVE_INFINITY
  return Math.max(readyForThree === undefined ? 1 : 0, clientsUnderQualityRules - 1 - clientsNow)
}
