import { notKnown } from '../bits.js'
import { anything, exactly, type Bounds, type Told } from './criterion.js'

const near = 10
const knee = 20
const atKnee = 0.7

/**
 * Full up to ten minutes, 0.7 at twenty, nothing left at the limit. Mentors who live near keep coming
 * (matching.md E10, E16). The limit is the shortest that was given, or the usual one.
 */
export function travelBounds(minutes: number, limit: number, out: Bounds): void {
  if (minutes === notKnown) return anything(out)
  exactly(out, nearness(minutes, limit))
}

function nearness(minutes: number, limit: number): number {
  if (minutes <= near && minutes <= limit) return 1
  if (minutes >= limit) return 0
  if (limit <= knee) return (limit - minutes) / (limit - near)
  if (minutes <= knee) return 1 - ((1 - atKnee) * (minutes - near)) / (knee - near)
  return (atKnee * (limit - minutes)) / (limit - knee)
}

/** How many minutes, and by what means. */
export function tellTravel(minutes: number | undefined, by: string | undefined): Told {
  if (minutes === undefined) return []
  return [{ reason: 'minutes-of-travel', values: [String(minutes), ...(by ? [by] : [])] }]
}
