/** Chance that can be repeated: the same seed gives the same people. */
export type Chance = {
  /** A whole number from 0 up to `below`. */
  readonly upTo: (below: number) => number
  /** Happens in so many of a hundred cases. */
  readonly in100: (cases: number) => boolean
  readonly pick: <Value>(from: readonly Value[]) => Value
  /** Some of these, at least and at most so many, in their own order. */
  readonly some: <Value>(from: readonly Value[], least: number, most: number) => readonly Value[]
}

/** Starts a row of numbers (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number) => Math.floor(next() * below)
  return {
    upTo,
    in100: (cases) => upTo(100) < cases,
    pick: (from) => from[upTo(from.length)]!,
    some(from, least, most) {
      const lots = from.map((_, at) => ({ at, lot: next() }))
      const count = least + upTo(most - least + 1)
      const drawn = lots.toSorted((one, other) => one.lot - other.lot).slice(0, count)
      return drawn
        .map(({ at }) => at)
        .toSorted((one, other) => one - other)
        .map((at) => from[at]!)
    },
  }
}
