import type { Locale } from '../i18n/index.js'
import type { PlainDate } from './calendar-types.js'

/** 'long' has the weekday, 'medium' the year, 'short' is '24 nov', 'month' only 'nov'. */
export type DateStyle = 'long' | 'medium' | 'short' | 'month'

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
}

const languageTags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()

/** A date in words: 'dinsdag 24 november 2026', '24 november 2026', '24 nov' or 'nov'. */
export function formatDate(date: PlainDate, locale: Locale, style: DateStyle = 'medium'): string {
  return formatFor(locale, style)
    .format(new Date(`${date}T00:00:00.000Z`))
    .replaceAll(',', '')
}

function formatFor(locale: Locale, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`
  const known = formats.get(key)
  if (known !== undefined) {
    return known
  }
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    ...styles[style],
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}
