import { createHash } from 'node:crypto'

const least = 25
const share = 0.01

/** How many of a month's accesses are looked at: one per cent or 25, the larger; never more than there are. */
export function sampleSize(accesses: number): number {
  return Math.min(accesses, Math.max(least, Math.ceil(accesses * share)))
}

/**
 * Which rows are looked at: the same for the same seed. The seed holds the hash of the month's last row, so
 * nobody can tell beforehand which of his accesses will be drawn, and everybody can draw again afterwards.
 */
export function sampleOf(ids: readonly number[], seed: string): number[] {
  const next = numbersFrom(seed)
  const pool = [...ids]
  const size = sampleSize(pool.length)
  for (let taken = 0; taken < size; taken += 1) {
    const from = taken + Math.floor(next() * (pool.length - taken))
    const [one = 0, other = 0] = [pool[taken], pool[from]]
    pool[taken] = other
    pool[from] = one
  }
  return pool.slice(0, size).toSorted((one, other) => one - other)
}

/** Numbers from 0 up to 1, spread evenly, from a text: mulberry32. */
function numbersFrom(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readUInt32BE(0)
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
