import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { Meeting } from '../rules/proposal.js'

/** The day and, when it is known, the time of a meeting: "dinsdag 24 november, 14:00". */
export function meetingWhen(
  { plannedOn, plannedTime }: Pick<Meeting, 'plannedOn' | 'plannedTime'>,
  { locale, today }: { locale: Locale; today: PlainDate },
): string {
  const year = plannedOn.slice(0, 4)
  const full = formatDate(plannedOn, locale, 'long')
  const day = today.startsWith(year) ? full.replace(` ${year}`, '') : full
  return plannedTime === null ? day : `${day}, ${plannedTime}`
}
