import {
  findPlace,
  likelyProvince,
  provinceFrom,
  readPostcode,
  splitPostcode,
  type Place,
} from '../../places/index.js'
import type { Where } from './find-foundation.js'

/** What a typed place or postcode leads to. */
export type FoundWhere =
  | { kind: 'nothing' }
  | { kind: 'where'; where: Where; isLikely: boolean }
  | { kind: 'several'; places: readonly Place[] }
  | { kind: 'unknown' }

/**
 * Where somebody lives, from what was typed: a place, a postcode, or a postcode with its place. Of several places of
 * one name the province decides, typed or chosen; a postcode alone only tells where it most likely is.
 */
export function whereIs(typed: string, chosenProvince: string): FoundWhere {
  const { postcode, place } = splitPostcode(typed)
  const known = readPostcode(postcode)
  if (place.trim() === '') {
    return known === undefined
      ? { kind: 'nothing' }
      : {
          kind: 'where',
          where: { postcode: known, province: likelyProvince(known) },
          isLikely: true,
        }
  }
  const chosen = provinceFrom(chosenProvince)
  const all = findPlace(place, chosen)
  const found =
    all.kind === 'several' && known !== undefined ? findPlace(place, likelyProvince(known)) : all
  if (found.kind !== 'found') {
    return found.kind === 'unknown' && all.kind === 'several' ? all : found
  }
  const { municipality, province } = found.place
  return { kind: 'where', where: { municipality, province, postcode: known }, isLikely: false }
}
