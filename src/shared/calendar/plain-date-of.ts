import type { Instant, PlainDate } from './calendar-types.js'
import { wallClockAt } from './wall-clock.js'

/** The day it was in the Netherlands at that moment, summer time included. */
export function plainDateOf(instant: Instant): PlainDate {
  return wallClockAt(instant).date
}
