import type { Instant } from './calendar-types.js'

type Span = { minutes?: number; hours?: number; days?: number }

/** The moment that much later, or earlier when negative. A day here is 24 hours; for dates use `addDays`. */
export function instantPlus(instant: Instant, span: Span): Instant {
  const minutes = (span.minutes ?? 0) + 60 * ((span.hours ?? 0) + 24 * (span.days ?? 0))
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString()
}
