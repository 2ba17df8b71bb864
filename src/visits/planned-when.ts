import { formatDate, type PlainDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { PlannedContact } from './planned-contact.store.js'
import { planningMessages } from './planning.messages.js'

type Reader = { locale: Locale; today: PlainDate }

/** The day and, when it is known, the time of a plan: 'dinsdag 24 november om 14:00'; another year is named. */
export function plannedWhen(
  { plannedOn, plannedTime }: Pick<PlannedContact, 'plannedOn' | 'plannedTime'>,
  { locale, today }: Reader,
): string {
  const year = plannedOn.slice(0, 4)
  const full = formatDate(plannedOn, locale, 'long')
  const day = today.startsWith(year) ? full.replace(` ${year}`, '') : full
  return plannedTime === null ? day : planningMessages(locale).plan.at(day, plannedTime)
}
