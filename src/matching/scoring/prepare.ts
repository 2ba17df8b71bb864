import { notKnown } from './bits.js'
import { comparePair, inOrder, roomToCompare, weighed, type AllBounds } from './compare.js'
import {
  canTalk,
  packClientDemands,
  packMentorDemands,
  type ClientDemands,
  type MentorDemands,
} from './demands/packed-demands.js'
import {
  numbering,
  packClient,
  packMentor,
  type Numbering,
  type PackedClient,
  type PackedMentor,
} from './packed.js'
import { perMille } from './score-pair.js'
import type { ClientSide, Pool } from './sides.js'
import { minutesFor, type Spot } from './travel.js'
import type { Criterion } from './words.js'

/** A pool as numbers: every pair can be judged and scored without looking at a word. */
export type Prepared = {
  readonly clients: readonly PreparedClient[]
  readonly mentors: readonly PreparedMentor[]
  /** What keeps most pairs apart, mentor after mentor in one row of numbers: place, pace, limit, room and age. */
  readonly around: Float64Array
  /** When each mentor can, as bits. */
  readonly available: Int32Array
  /** What each mentor lacks or refuses, as bits. */
  readonly lacks: Int32Array
  readonly means: readonly number[]
  readonly room: AllBounds
  /** The numbers by which words go: the same for who comes later. */
  readonly number: Numbering
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
  // Languages first: the lowest numbers fit in bits.
  for (const { spoken = [] } of [...pool.mentors, ...pool.clients]) {
    for (const { language } of spoken) number(language)
  }
  const mentors = pool.mentors.map((mentor) => ({
    side: packMentor(mentor, number),
    demands: packMentorDemands(mentor, number),
  }))
  return {
    clients: pool.clients.map((client) => prepareClient(client, { ...pool, number, barred })),
    number,
    mentors,
    around: aroundOf(mentors),
    available: Int32Array.from(mentors, ({ side }) => side.available),
    lacks: Int32Array.from(mentors, ({ demands }) => demands.lacks),
    means: inOrder(means),
    room: roomToCompare(),
  }
}

type Around = Pick<Pool, 'weights'> & {
  readonly number: Numbering
  readonly barred: ReadonlyMap<string, ReadonlySet<number>>
}

function prepareClient(client: ClientSide, { weights, number, barred }: Around): PreparedClient {
  return {
    side: packClient(client, number),
    demands: packClientDemands(client, number),
    weights: weighed(weights, client),
    barred: barred.get(client.id),
  }
}

/** The same mentors, with this client alone: so that one person is held to all again without packing them. */
export function preparedFor(client: ClientSide, pool: Pool, prepared: Prepared): Prepared {
  const own = pool.barriers.filter(({ clientId }) => clientId === client.id)
  const barred = barredOf({ ...pool, barriers: own })
  const { number } = prepared
  return { ...prepared, clients: [prepareClient(client, { ...pool, number, barred })] }
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

/** Numbers per mentor in `around`. */
const width = 8

function aroundOf(mentors: readonly PreparedMentor[]): Float64Array {
  const around = new Float64Array(mentors.length * width)
  for (const [at, { side, demands }] of mentors.entries()) {
    const { spot, perKm } = side
    const place = perKm === notKnown || spot === undefined ? nowhere : spot
    const limit = side.mostMinutes === notKnown ? Infinity : side.mostMinutes
    const { free, age } = demands
    around.set([place.x, place.y, place.z, side.fixed, perKm, limit, free, age], at * width)
  }
  return around
}

/** No place at all: minutes to it are not a number, which is never too far. */
const nowhere: Spot = { x: Number.NaN, y: Number.NaN, z: Number.NaN }

/** The score of a pair, 0 to 1000; -1 when it is not possible. Says what `scorePair` says, in numbers alone. */
export function scoreOf(prepared: Prepared, c: number, m: number): number {
  const { around, mentors, room } = prepared
  const client = prepared.clients[c]!
  const { side, demands } = client
  if ((demands.asks & prepared.lacks[m]!) !== 0) return -1
  const available = prepared.available[m]!
  if ((side.available & available) === 0 && side.available !== notKnown && available !== notKnown) {
    return -1
  }
  const at = m * width
  if (around[at + 6]! < demands.caseWeight || around[at + 7]! < demands.leastAge) return -1
  const minutes = minutesAround(around, side, at)
  if (minutes > around[at + 5]! || isTooFar(side, minutes)) return -1
  const mentor = mentors[m]!
  if (!canTalk(demands, mentor.demands, () => [side.spoken, mentor.side.spoken])) return -1
  if (mentor.demands.tiedTo.includes(demands.institution) || client.barred?.has(m)) return -1
  const known = Number.isNaN(minutes) ? notKnown : minutes
  comparePair(side, mentor.side, { minutes: known, room })
  return perMille(room, client.weights, prepared.means)
}

/** The same minutes as `minutesOf`, or NaN. */
function minutesAround(around: Float64Array, { spot = nowhere }: PackedClient, at: number): number {
  const x = spot.x - around[at]!
  const y = spot.y - around[at + 1]!
  const z = spot.z - around[at + 2]!
  return Math.round(around[at + 3]! + around[at + 4]! * Math.sqrt(x * x + y * y + z * z))
}

/** Minutes beyond somebody's limit; unknown on either side is not too far. */
export function isTooFar({ mostMinutes }: PackedClient | PackedMentor, minutes: number): boolean {
  return mostMinutes !== notKnown && minutes > mostMinutes
}
