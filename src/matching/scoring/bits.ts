/** Marks a list that is not known; no mask of at most 31 bits equals it. */
export const notKnown = -1

/** A list as bits, by its place in `all` (at most 31 long); `notKnown` when there is no list. */
export function maskOf<Word extends string>(
  all: readonly Word[],
  list: readonly Word[] | undefined,
): number {
  if (list === undefined) return notKnown
  let mask = 0
  for (const word of list) mask |= 1 << all.indexOf(word)
  return mask
}

/** How many bits are set, of 32. */
export function countOf(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
