import type { Locale } from '../../shared/i18n/index.js'
import { reportMessages } from './reports.messages.js'
import type { Share } from './wilson.js'

/** The interval of a share in whole hundredths: "12 tot 68 van de 100"; a dash of nothing. */
export function rangeWords({ of, low, high }: Share, locale: Locale): string {
  return of === 0
    ? '–'
    : reportMessages(locale).range(Math.round(low * 100), Math.round(high * 100))
}
