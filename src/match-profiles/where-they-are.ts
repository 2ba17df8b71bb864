import type { Point } from '../matching/index.js'
import type { Tx } from '../shared/database/index.js'

/** Somebody with the place where he lives, as far as it is known. */
export type Somewhere = { id: string; postcode: string | null; place: string | null }

/** Where these people live, by their id; whose place is not known is not among them. */
export async function whereTheyAre(
  _tx: Tx,
  _people: readonly Somewhere[],
): Promise<ReadonlyMap<string, Point>> {
  return new Map()
}
