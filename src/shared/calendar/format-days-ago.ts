import type { Locale } from '../i18n/index.js'
import type { PlainDate } from './calendar-types.js'
import { daysBetween } from './days-between.js'

const formats: Record<Locale, Intl.RelativeTimeFormat> = {
  nl: new Intl.RelativeTimeFormat('nl-NL', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }),
}

/** How far a date lies from today: 'gisteren', '47 dagen geleden', 'over 3 dagen'. */
export function formatDaysAgo(date: PlainDate, today: PlainDate, locale: Locale): string {
  return formats[locale].format(daysBetween(today, date), 'day')
}
