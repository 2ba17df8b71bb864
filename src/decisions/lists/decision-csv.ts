import { matterMessages } from '../../authority/index.js'
import { plainDateOf, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { decisionListMessages } from './decision-list.messages.js'
import { standingOf, type DecisionRow } from './decision-row.js'

/** The heads of the columns of the downloaded list. */
export function decisionCsvHead(locale: Locale): string[] {
  const { columns } = decisionListMessages(locale)
  const { client, mentor, matter, question, asked, waits, day, outcome } = columns
  const { closed, look, urgent, weighty } = columns
  return [client, mentor, matter, question, asked, waits, day, outcome, closed, look].concat(
    urgent,
    weighty,
  )
}

type Line = { today: PlainDate; locale: Locale }

/** One decision as a line of the downloaded list; dates as YYYY-MM-DD, unknown as empty. */
export function decisionCsvLine(row: DecisionRow, { today, locale }: Line): string[] {
  const words = decisionListMessages(locale)
  const isOpen = row.status === 'open'
  const { wait, day } = standingOf(row, today)
  const sign = (holds: boolean) => (holds ? words.yes : '')
  return [
    row.clientName,
    row.mentorName,
    matterMessages(locale)[row.matter],
    row.question,
    row.askedOn,
    isOpen ? words.waits[wait] : '',
    isOpen ? (day ?? '') : '',
    row.outcome === null ? '' : words.outcomes[row.outcome],
    row.closedAt === null ? '' : plainDateOf(row.closedAt),
    row.lookOn ?? '',
    sign(row.isUrgent),
    sign(row.isWeighty),
  ]
}
