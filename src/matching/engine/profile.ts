import { classesOf } from './aims.js'
import type { Problem } from './problem.js'

/** How many are placed per class, the most urgent first; classes in which nobody is placed count 0. */
export function profileOf({ clients, classes }: Problem, isPlaced: (client: number) => boolean) {
  const profile = new Map<number, number>()
  if (classes === undefined && clients > 0) profile.set(0, 0)
  if (classes !== undefined) for (const each of classesOf(classes)) profile.set(each, 0)
  for (let c = 0; c < clients; c++) {
    const own = classes === undefined ? 0 : classes[c]!
    if (isPlaced(c)) profile.set(own, profile.get(own)! + 1)
  }
  return profile
}
