import type { Problem } from './problem.js'

/** What the locked pairs leave: who is still free, how many places each mentor has, and who has which mentor. */
export type FreePart = {
  readonly isFree: Uint8Array
  readonly places: Int32Array
  /** The mentor of each client by a locked pair, or -1. */
  readonly lockedTo: Int32Array
}

/**
 * Takes out the locked pairs. A mentor has no more places than people who could take them, so that capacities
 * of any size cost nothing.
 */
export function freePartOf({ clients, capacities, edges, locked = [] }: Problem): FreePart {
  const isFree = new Uint8Array(clients).fill(1)
  const lockedTo = new Int32Array(clients).fill(-1)
  const taken = new Int32Array(capacities.length)
  for (const [client, mentor] of locked) {
    isFree[client] = 0
    lockedTo[client] = mentor
    taken[mentor]!++
  }
  const places = new Int32Array(capacities.length)
  for (let at = 0; at < edges.client.length; at++) {
    if (isFree[edges.client[at]!] === 1) places[edges.mentor[at]!]!++
  }
  for (let m = 0; m < places.length; m++) {
    places[m] = Math.min(places[m]!, capacities[m]! - taken[m]!)
  }
  return { isFree, places, lockedTo }
}
