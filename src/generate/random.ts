import { daysBetween, type PlainDate } from '../shared/calendar/index.js'

/** A source of chance that always tells the same story for the same seed. */
export type Random = {
  /** At least 0, below 1. */
  next(): number
  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number
  /** True in this share of the cases. */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** An identifier of version 7 that belongs to this day, so that it sorts by time. */
  idOn(day: PlainDate): string
}

/** Makes a source of chance: sfc32, seeded from text. Not for secrets. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed)
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => pickFrom(list, next()),
    idOn: (day) =>
      idFrom(daysBetween('1970-01-01', day) * 86_400_000 + between(0, 86_399_999), next),
  }
}

function pickFrom<T>(list: readonly T[], at: number): T {
  const picked = list[Math.floor(at * list.length)]
  if (picked === undefined) {
    throw new Error('Nothing to pick from')
  }
  return picked
}

/** RFC 9562: 48 bits of time, the version, 12 bits, the variant, 62 bits. */
function idFrom(milliseconds: number, next: () => number): string {
  const bits = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  const time = milliseconds.toString(16).padStart(12, '0')
  const variant = '89ab'[Math.floor(next() * 4)] ?? '8'
  return `${time.slice(0, 8)}-${time.slice(8)}-7${bits(3)}-${variant}${bits(3)}-${bits(6)}${bits(6)}`
}

const warmUp = 20

/** The generator of Chris Doty-Humphrey's PractRand: small, fast, with a period of at least 2^32. */
function sfc32(seed: string): () => number {
  let [a, b, c] = [hashed(seed, 1), hashed(seed, 2), hashed(seed, 3)]
  let counter = 1
  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let round = 0; round < warmUp; round += 1) {
    next()
  }
  return next
}

/** FNV-1a over the text, started differently for each of the three words of state. */
function hashed(text: string, part: number): number {
  let hash = 2_166_136_261 ^ part
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
  }
  return hash
}
