import type { ClientSide, MentorSide, Point } from './sides.js'
import { paceBy } from './travel.js'

const cell = 0.1
const kmPerDegree = 111

/** The mentors, by number, who may be within reach of a client: nobody within reach is left out. */
export type Reach = (client: ClientSide) => readonly number[]

/**
 * Puts every mentor in each cell of the map that his own limit touches, so that a client looks in one cell only.
 * Mentors whose place, means or limit is not known are everywhere; a client without a place can be anywhere.
 */
export function reachOf(mentors: readonly MentorSide[]): Reach {
  const cells = new Map<number, number[]>()
  const everywhere: number[] = []
  for (const [at, mentor] of mentors.entries()) {
    const area = areaOf(mentor)
    if (area === undefined) everywhere.push(at)
    else for (const key of area) put(cells, key, at)
  }
  const all = [...mentors.keys()]
  const joined = new Map<number, readonly number[]>()
  return ({ at }) => {
    if (at === undefined || !isOrdinary(at)) return all
    const key = keyOf(at.latitude / cell, at.longitude / cell)
    const found = joined.get(key) ?? inOrder(cells.get(key) ?? [], everywhere)
    joined.set(key, found)
    return found
  }
}

function put(cells: Map<number, number[]>, key: number, mentor: number): void {
  const there = cells.get(key)
  if (there === undefined) cells.set(key, [mentor])
  else there.push(mentor)
}

function inOrder(here: readonly number[], everywhere: readonly number[]): readonly number[] {
  return [...here, ...everywhere].toSorted((one, other) => one - other)
}

/** The cells within the mentor's limit; half a minute more, because minutes are rounded. */
function areaOf({ at, travelsBy, mostMinutes }: MentorSide): readonly number[] | undefined {
  if (at === undefined || travelsBy === undefined || mostMinutes === undefined) return undefined
  const { fixed, perKm } = paceBy(travelsBy)
  const km = Math.max(0, (mostMinutes + 0.5 - fixed) / perKm)
  const north = (1.01 * km) / kmPerDegree
  if (!isOrdinary(at) || north > 5) return undefined
  const east = north / Math.cos(((Math.abs(at.latitude) + north) * Math.PI) / 180)
  return cellsAround(at, north, east)
}

function cellsAround({ latitude, longitude }: Point, north: number, east: number): number[] {
  const keys: number[] = []
  const until = Math.floor((latitude + north) / cell)
  for (let row = Math.floor((latitude - north) / cell); row <= until; row++) {
    const end = Math.floor((longitude + east) / cell)
    for (let column = Math.floor((longitude - east) / cell); column <= end; column++) {
      keys.push(keyOf(row, column))
    }
  }
  return keys
}

/** Away from the poles and the date line, where a map of squares does not hold. */
function isOrdinary({ latitude, longitude }: Point): boolean {
  return Math.abs(latitude) < 75 && Math.abs(longitude) < 170
}

/** A number of its own for every cell there is: no column lies further out than 3,600. */
function keyOf(row: number, column: number): number {
  return 10_000 * Math.floor(row) + Math.floor(column)
}
