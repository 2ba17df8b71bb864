import { textOf, type Typed } from '../../shared/forms/index.js'
import { foundationsAt, type NamedBy } from './find-foundation.js'
import type { PublicFoundation } from './region.store.js'
import { whereIs, type FoundWhere } from './where.js'

/** What was found for a place, as the page tells it. */
export type Finding =
  | Exclude<FoundWhere, { kind: 'where' }>
  | { kind: 'too-long' }
  | {
      kind: 'foundations'
      by: NamedBy | undefined
      found: readonly PublicFoundation[]
      isLikely: boolean
    }

/** Longer is no place and no postcode. */
export const longestPlace = 100

/** The foundations of a typed place, or what is to be asked or mended first. */
export function findingOf(typed: Typed, all: readonly PublicFoundation[]): Finding {
  const place = textOf(typed, 'place')
  if (place.length > longestPlace) {
    return { kind: 'too-long' }
  }
  const read = whereIs(place, textOf(typed, 'province'))
  return read.kind === 'where'
    ? { kind: 'foundations', ...foundationsAt(read.where, all), isLikely: read.isLikely }
    : read
}
