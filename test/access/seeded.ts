/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */
export type Chance = {
  /** A whole number from 0 up to `below`. */
  upTo(below: number): number
  pick<T>(from: readonly T[]): T
}

/** Starts a row of numbers. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number) => Math.floor(next() * below)
  return {
    upTo,
    pick<T>(from: readonly T[]): T {
      const found = from[upTo(from.length)]
      if (found === undefined) {
        throw new Error('Nothing to pick from')
      }
      return found
    },
  }
}
