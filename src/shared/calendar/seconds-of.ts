import type { Instant } from './calendar-types.js'

/** Whole seconds since 1970 in UTC: how one-time codes count time (RFC 6238). */
export function secondsOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / 1000)
}
