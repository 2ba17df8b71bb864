import { mentorshipMessages } from '../mentorships/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { waitingMessages } from './waiting-list.messages.js'
import type { WaitingRow } from './waiting-list.store.js'

/** The head of the file. What people told in confidence is not in it: no reasons, no words, no choice. */
export function waitingCsvHead(locale: Locale): string[] {
  const { columns, sinceCsv } = waitingMessages(locale).list
  const { client, urgency, regime, waitsFor, place, lastContact, nextContact } = columns
  return [client, urgency, regime, sinceCsv, waitsFor, place, lastContact, nextContact]
}

/** One person who waits, as a line of the file. */
export function waitingCsvLine({ entry, lastHeldOn, place }: WaitingRow, locale: Locale): string[] {
  const words = waitingMessages(locale)
  return [
    entry.clientName,
    words.urgencies[entry.urgency],
    mentorshipMessages(locale).regimes[entry.regime],
    entry.waitingSince,
    words.waits[entry.waitsFor],
    place ?? '',
    lastHeldOn ?? '',
    entry.nextContactOn ?? '',
  ]
}
