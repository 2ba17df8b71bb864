import type { Locale } from '../shared/i18n/index.js'
import { listMessages } from './mentorship-list.messages.js'
import type { MentorshipRow } from './mentorship-row.store.js'
import { mentorshipMessages } from './mentorship.messages.js'
import { rhythmMessages } from './rhythm/index.js'

/** The heads of the columns of the downloaded list. */
export function mentorshipCsvHead(locale: Locale): string[] {
  const { columns } = listMessages(locale)
  const { client, mentor, regime, status, state, started, ended, lastContact, due } = columns
  return [client, mentor, regime, status, state, started, ended, lastContact, due]
}

/** One couple as a line of the downloaded list; dates as YYYY-MM-DD, unknown as empty. */
export function mentorshipCsvLine(row: MentorshipRow, locale: Locale): string[] {
  const { regimes, statuses } = mentorshipMessages(locale)
  return [
    row.clientName,
    row.mentorName,
    regimes[row.regime],
    statuses[row.status],
    rhythmMessages(locale).states[row.state],
    row.startedOn ?? '',
    row.endedOn ?? '',
    row.lastContactOn ?? '',
    row.dueOn ?? '',
  ]
}
