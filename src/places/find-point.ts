import type { Point } from '../matching/index.js'
import type { Tx } from '../shared/database/index.js'
import { findPlace } from './find-place.js'
import { foldPlace } from './fold-place.js'
import { ownPointsOf, type KeptPoint } from './place-point.store.js'
import { likelyProvince, readPostcode } from './postcode.js'
import type { Province } from './province.js'

/** Where somebody lives or works, as it was typed. */
export type Whereabouts = { postcode: string | null; place: string | null }

/**
 * The points of postcodes and places, in their order: the foundation's own table first (the whole postcode, its four
 * figures, the place), then the built-in places. Undefined when it is not known, or could be several places.
 */
export async function pointsOf(
  tx: Tx,
  list: readonly Whereabouts[],
): Promise<readonly (Point | undefined)[]> {
  const asked = list.map(readWhereabouts)
  const own = await ownPointsOf(
    tx,
    asked.flatMap(({ keys }) => keys),
  )
  const byKey = new Map<string, KeptPoint[]>()
  for (const point of own) {
    byKey.set(point.key, [...(byKey.get(point.key) ?? []), point])
  }
  return asked.map((one) => ownPoint(one, byKey) ?? builtIn(one))
}

type Asked = { keys: readonly string[]; place: string; province: Province | undefined }

function readWhereabouts({ postcode, place }: Whereabouts): Asked {
  const whole = readPostcode(postcode ?? '')
  const folded = foldPlace(place ?? '')
  const keys = [whole, whole?.slice(0, 4), folded.key].filter(
    (key): key is string => key !== undefined && key !== '',
  )
  const likely = whole === undefined ? undefined : likelyProvince(whole)
  return { keys, place: place ?? '', province: folded.province ?? likely }
}

function ownPoint({ keys, province }: Asked, own: ReadonlyMap<string, readonly KeptPoint[]>) {
  return keys
    .map((key) => {
      const there = own.get(key) ?? []
      const fitting = there.filter((point) => point.province === '' || point.province === province)
      const [one, ...others] = there.length === 1 ? there : fitting
      return others.length === 0 ? one?.at : undefined
    })
    .find((at) => at !== undefined)
}

/** A province that is only likely chooses between places; it never hides the one place of a name. */
function builtIn({ place, province }: Asked): Point | undefined {
  const found = findPlace(place)
  const chosen = found.kind === 'several' && province ? findPlace(place, province) : found
  return chosen.kind === 'found' ? chosen.place.at : undefined
}
