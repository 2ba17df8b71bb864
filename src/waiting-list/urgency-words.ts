import type { Locale } from '../shared/i18n/index.js'
import type { Urgency } from './waiting-entry.js'
import { waitingMessages } from './waiting-list.messages.js'

/** What the urgency classes are called, for every screen that shows them. */
export function urgencyWords(locale: Locale): Record<Urgency, string> {
  return waitingMessages(locale).urgencies
}
