import { secondsOf, type Clock } from '../calendar/index.js'

/** Counts per name and minute; answers the seconds to wait once a name has had its share. */
export type PerMinute = (name: string) => number | undefined

/** So many names are remembered at most; beyond that all start anew. */
const mostNames = 50_000

/**
 * Lets each name pass `most` times a minute. Kept in memory: Naast is one process, and a count that is
 * lost at a restart harms nobody.
 */
export function perMinute(most: number, clock: Clock): PerMinute {
  let minute = Number.NaN
  const counts = new Map<string, number>()
  return function take(name) {
    const seconds = secondsOf(clock())
    const current = Math.floor(seconds / 60)
    if (current !== minute || counts.size >= mostNames) {
      counts.clear()
      minute = current
    }
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count <= most ? undefined : Math.max(1, Math.ceil((current + 1) * 60 - seconds))
  }
}
