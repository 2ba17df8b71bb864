/** The usual two-sided 95 percent. */
const z = 1.959964

/** A share with the range in which it lies with 95 percent confidence, all from 0 to 1. */
export type Share = {
  readonly count: number
  readonly of: number
  readonly low: number
  readonly high: number
}

/**
 * The Wilson score interval of a share: it stays within 0 and 1 and is honest for small numbers, where "0 of 3" means
 * little. Of nothing the range is everything. Wilson 1927.
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) {
    return { count, of, low: 0, high: 1 }
  }
  const [share, square] = [count / of, z * z]
  const middle = share + square / (2 * of)
  const width = z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))
  const whole = 1 + square / of
  return {
    count,
    of,
    low: count === 0 ? 0 : Math.max(0, (middle - width) / whole),
    high: count === of ? 1 : Math.min(1, (middle + width) / whole),
  }
}
