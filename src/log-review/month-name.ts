import { formatDate, type PlainDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'

/** A month in words: 'oktober 2026'. */
export function monthName(month: PlainDate, locale: Locale): string {
  return formatDate(month, locale).replace(/^\d+ /, '')
}
