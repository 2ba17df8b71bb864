import type { Couple } from '../../mentorships/index.js'
import { formatDate, formatDaysAgo } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { homeMessages } from '../home.messages.js'

/** When there was contact last, with the day and how long ago. */
export function lastContactWords(
  { lastContactOn }: Pick<Couple, 'lastContactOn'>,
  { today, locale }: ViewRequest,
): string {
  const words = homeMessages(locale)
  return lastContactOn === null
    ? words.noContact
    : words.lastContact(
        formatDate(lastContactOn, locale, 'short'),
        formatDaysAgo(lastContactOn, today, locale),
      )
}
