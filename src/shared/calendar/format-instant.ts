import type { Locale } from '../i18n/index.js'
import type { Instant } from './calendar-types.js'
import { formatDate, type DateStyle } from './format-date.js'
import { wallClockAt } from './wall-clock.js'

const timeJoint: Record<Locale, string> = { nl: 'om', en: 'at' }

/** A moment in words on the Dutch clock: '24 november 2026 om 14:02'. */
export function formatInstant(
  instant: Instant,
  locale: Locale,
  style: DateStyle = 'medium',
): string {
  const { date, time } = wallClockAt(instant)
  return `${formatDate(date, locale, style)} ${timeJoint[locale]} ${time}`
}
