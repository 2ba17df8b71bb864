import { houseTimeZone, type Instant, type PlainDate } from './calendar-types.js'

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: houseTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What calendar and clock on the office wall show at a moment. Throws on what is not an instant. */
export function wallClockAt(instant: Instant): { date: PlainDate; time: string } {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of wallClock.formatToParts(new Date(instant))) {
    parts[type] = value
  }
  return {
    date: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  }
}
