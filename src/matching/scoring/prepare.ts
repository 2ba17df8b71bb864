import { notKnown } from './bits.js'
import { comparePair, inOrder, roomToCompare, weighed, type AllBounds } from './compare.js'
import {
  canTalk,
  mayMeet,
  packClientDemands,
  packMentorDemands,
  type ClientDemands,
  type MentorDemands,
} from './demands/packed-demands.js'
import {
  numbering,
  packClient,
  packMentor,
  type PackedClient,
  type PackedMentor,
} from './packed.js'
import { perMille } from './score-pair.js'
import type { Pool } from './sides.js'
import { minutesFor } from './travel.js'
import type { Criterion } from './words.js'

/** A pool as numbers: every pair can be judged and scored without looking at a word. */
export type Prepared = {
  readonly clients: readonly PreparedClient[]
  readonly mentors: readonly PreparedMentor[]
  readonly means: readonly number[]
  readonly room: AllBounds
}

type PreparedClient = {
  readonly side: PackedClient
  readonly demands: ClientDemands
  readonly weights: readonly number[]
  /** Mentors, by number, whom this client must not meet. */
  readonly barred: ReadonlySet<number> | undefined
}

type PreparedMentor = { readonly side: PackedMentor; readonly demands: MentorDemands }

/** Turns a pool into numbers once, so that each pair costs little. */
export function prepare(pool: Pool, means: Readonly<Record<Criterion, number>>): Prepared {
  const number = numbering()
  const barred = barredOf(pool)
  return {
    clients: pool.clients.map((client) => ({
      side: packClient(client, number),
      demands: packClientDemands(client, number),
      weights: weighed(pool.weights, client),
      barred: barred.get(client.id),
    })),
    mentors: pool.mentors.map((mentor) => ({
      side: packMentor(mentor, number),
      demands: packMentorDemands(mentor, number),
    })),
    means: inOrder(means),
    room: roomToCompare(),
  }
}

function barredOf({ mentors, barriers }: Pool): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map(mentors.map(({ id }, at) => [id, at]))
  const barred = new Map<string, Set<number>>()
  for (const { clientId, mentorId } of barriers) {
    const at = places.get(mentorId)
    if (at === undefined) continue
    const own = barred.get(clientId) ?? new Set()
    barred.set(clientId, own.add(at))
  }
  return barred
}

/** The estimated minutes between two; -1 when a place or the means of travel is not known. */
export function minutesOf({ spot }: PackedClient, mentor: PackedMentor): number {
  if (spot === undefined || mentor.spot === undefined || mentor.perKm === notKnown) return notKnown
  const x = spot.x - mentor.spot.x
  const y = spot.y - mentor.spot.y
  const z = spot.z - mentor.spot.z
  return minutesFor(Math.sqrt(x * x + y * y + z * z), mentor)
}

/** The score of a pair, 0 to 1000; -1 when it is not possible. Says what `scorePair` says, in numbers alone. */
export function scoreOf({ clients, mentors, means, room }: Prepared, c: number, m: number): number {
  const client = clients[c]!
  const mentor = mentors[m]!
  const { side } = client
  const other = mentor.side
  if (!mayMeet(client.demands, mentor.demands) || client.barred?.has(m) === true) return -1
  if (side.available !== notKnown && other.available !== notKnown) {
    if ((side.available & other.available) === 0) return -1
  }
  const minutes = minutesOf(side, other)
  if (isTooFar(side, minutes) || isTooFar(other, minutes)) return -1
  if (!canTalk(client.demands, side.spoken, other.spoken)) return -1
  comparePair(side, other, { minutes, room })
  return perMille(room, client.weights, means)
}

/** Minutes beyond somebody's limit; unknown on either side is not too far. */
export function isTooFar({ mostMinutes }: PackedClient | PackedMentor, minutes: number): boolean {
  return mostMinutes !== notKnown && minutes > mostMinutes
}
