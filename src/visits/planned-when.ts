import { formatDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { PlannedContact } from './planned-contact.store.js'
import { planningMessages } from './planning.messages.js'

/** The day and, when it is known, the time of a plan: 'dinsdag 24 november 2026 om 14:00'. */
export function plannedWhen(
  { plannedOn, plannedTime }: Pick<PlannedContact, 'plannedOn' | 'plannedTime'>,
  locale: Locale,
): string {
  const day = formatDate(plannedOn, locale, 'long')
  return plannedTime === null ? day : planningMessages(locale).plan.at(day, plannedTime)
}
