import type { Point } from './sides.js'
import type { MeansOfTravel } from './words.js'

/** The travel time that counts as far when nobody gave a limit. */
export const usualMinutes = 45

const earthKm = 6371

/** A place on a globe, in kilometres from its middle: the distance between two is a plain length. */
export type Spot = { readonly x: number; readonly y: number; readonly z: number }

/** Where on the globe a point lies. */
export function spotOf({ latitude, longitude }: Point): Spot {
  const north = (latitude * Math.PI) / 180
  const east = (longitude * Math.PI) / 180
  return {
    x: earthKm * Math.cos(north) * Math.cos(east),
    y: earthKm * Math.cos(north) * Math.sin(east),
    z: earthKm * Math.sin(north),
  }
}

/** Kilometres in a straight line; within a country the chord is the arc to a few metres. */
export function kilometresBetween(a: Spot, b: Spot): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
}

type Pace = { readonly fixed: number; readonly perKm: number }

/** Minutes that always go (parking, waiting, walking to a stop), and minutes per straight kilometre. */
const paces: Readonly<Record<MeansOfTravel, Pace>> = {
  foot: { fixed: 0, perKm: paceOf({ speed: 5, detour: 1.3 }) },
  bicycle: { fixed: 1, perKm: paceOf({ speed: 15, detour: 1.3 }) },
  car: { fixed: 5, perKm: paceOf({ speed: 60, detour: 1.3 }) },
  'public-transport': { fixed: 15, perKm: paceOf({ speed: 35, detour: 1.4 }) },
}

function paceOf({ speed, detour }: { speed: number; detour: number }): number {
  return (60 * detour) / speed
}

/** The pace of one means of travel. */
export function paceBy(by: MeansOfTravel): Pace {
  return paces[by]
}

/**
 * Whole minutes from one point to another: an estimate, from the straight line, a usual detour and a usual
 * speed. It knows no rivers, timetables or traffic, so it is always told as "ongeveer".
 */
export function travelMinutes(a: Point, b: Point, by: MeansOfTravel): number {
  return minutesFor(kilometresBetween(spotOf(a), spotOf(b)), paces[by])
}

/** The same from a distance already known. */
export function minutesFor(kilometres: number, { fixed, perKm }: Pace): number {
  return Math.round(fixed + perKm * kilometres)
}
