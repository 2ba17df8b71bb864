import type { Instant, PlainDate } from './calendar-types.js'
import { instantPlus } from './instant-plus.js'
import { wallClockAt } from './wall-clock.js'

const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/

/**
 * The moment at which the Dutch wall clock shows this date and time ('14:02'). A time that comes
 * twice in October means the first; a time skipped in March moves on by the hour that was skipped.
 * Throws when the date or the time does not exist.
 */
export function instantOf(date: PlainDate, time: string): Instant {
  if (!timeShape.test(time)) {
    throw new RangeError('This is not a time of day.')
  }
  const asIfUtc = new Date(`${date}T${time}:00.000Z`).toISOString()
  const dayBefore = instantPlus(asIfUtc, { days: -1 })
  const dayAfter = instantPlus(asIfUtc, { days: 1 })
  const first = instantPlus(asIfUtc, { minutes: -minutesAheadOfUtc(dayBefore) })
  const second = instantPlus(asIfUtc, { minutes: -minutesAheadOfUtc(dayAfter) })
  const matches = [first, second].filter((instant) => shows(instant, date, time))
  return matches[0] ?? first
}

function shows(instant: Instant, date: PlainDate, time: string): boolean {
  const wall = wallClockAt(instant)
  return wall.date === date && wall.time === time
}

function minutesAheadOfUtc(instant: Instant): number {
  const { date, time } = wallClockAt(instant)
  return Math.round((Date.parse(`${date}T${time}:00.000Z`) - Date.parse(instant)) / 60_000)
}
