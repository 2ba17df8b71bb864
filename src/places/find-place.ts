import type { Point } from '../matching/index.js'
import { dutchPlaceLines } from './dutch-places.generated.js'
import { foldPlace, withoutLooseProvince, type FoldedPlace } from './fold-place.js'
import { provinceByNumber, type Province } from './province.js'

/** A place, or a municipality without a place of its own name: then its middle. */
export type Place = { name: string; municipality: string; province: Province; at: Point }

/** What a typed place leads to: one place, several of that name to choose from, or none we know. */
export type FoundPlace =
  | { kind: 'found'; place: Place }
  | { kind: 'several'; places: readonly Place[] }
  | { kind: 'unknown' }

type Index = ReadonlyMap<string, readonly Place[]>

let known: Index | undefined

/**
 * Finds the place somebody typed. With a province (typed beside it, or given) only places there count; of several of
 * one name none is chosen, except where one bears its municipality's name in the only province that is left.
 */
export function findPlace(typed: string, given?: Province): FoundPlace {
  const folded = foldPlace(typed)
  const found = placesCalled(folded, given)
  const loose = found.length === 0 ? withoutLooseProvince(folded.key) : undefined
  return oneOf(loose === undefined ? found : placesCalled(loose, given))
}

function placesCalled({ key, province }: FoldedPlace, given: Province | undefined) {
  known ??= indexOf(placesIn(dutchPlaceLines))
  const wanted = province ?? given
  return (known.get(key) ?? []).filter((place) => wanted === undefined || place.province === wanted)
}

function oneOf(places: readonly Place[]): FoundPlace {
  const [first, ...others] = places
  if (first === undefined) {
    return { kind: 'unknown' }
  }
  return others.length === 0 ? { kind: 'found', place: first } : { kind: 'several', places }
}

function placesIn(lines: string): Place[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line): Place[] => {
      const [name = '', number = '', municipality = '', latitude, longitude] = line.split(';')
      const province = provinceByNumber[number]
      const at = { latitude: Number(latitude), longitude: Number(longitude) }
      return province === undefined ? [] : [{ name, municipality, province, at }]
    })
}

function indexOf(places: readonly Place[]): Index {
  const index = new Map<string, Place[]>()
  for (const place of places) {
    const { key } = foldPlace(place.name)
    index.set(key, [...(index.get(key) ?? []), place])
  }
  for (const place of middles(places)) {
    const { key } = foldPlace(place.name)
    const same = index.get(key) ?? []
    if (!same.some(({ province }) => province === place.province)) {
      index.set(key, [...same, place])
    }
  }
  return index
}

/** Each municipality by its own name, in the middle of its places. */
function middles(places: readonly Place[]): Place[] {
  const groups = Map.groupBy(places, ({ municipality, province }) => `${province}/${municipality}`)
  return [...groups.values()].flatMap((group): Place[] => {
    const [first] = group
    const mean = (of: (at: Point) => number) =>
      group.reduce((sum, { at }) => sum + of(at), 0) / group.length
    const at = { latitude: mean((p) => p.latitude), longitude: mean((p) => p.longitude) }
    return first === undefined ? [] : [{ ...first, name: first.municipality, at }]
  })
}

/** Every municipality with its province, by name. */
export function municipalities(): readonly { name: string; province: Province }[] {
  return middles(placesIn(dutchPlaceLines))
    .map(({ name, province }) => ({ name, province }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}
