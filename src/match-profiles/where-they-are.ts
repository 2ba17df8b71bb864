import type { Point } from '../matching/index.js'
import { pointsOf, type Whereabouts } from '../places/index.js'
import type { Tx } from '../shared/database/index.js'

/** Where these people live, by their id; whose place is not known is not among them. */
export async function whereTheyAre(
  tx: Tx,
  people: readonly ({ id: string } & Whereabouts)[],
): Promise<ReadonlyMap<string, Point>> {
  const points = await pointsOf(tx, people)
  return new Map(
    people.flatMap(({ id }, index) => {
      const point = points[index]
      return point === undefined ? [] : [[id, point] as const]
    }),
  )
}
