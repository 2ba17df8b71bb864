import type { Instant } from './calendar-types.js'
import { wallClockAt } from './wall-clock.js'

/** The time it was in the Netherlands at that moment, as '14:02'. */
export function timeOf(instant: Instant): string {
  return wallClockAt(instant).time
}
