import { homeMessages } from '../clients/index.js'
import { mentorshipMessages, rhythmMessages } from '../mentorships/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { clientListMessages } from './client-list.messages.js'
import type { ClientRow, RowCouple } from './client-row.store.js'

/** The heads of the columns of the downloaded list. */
export function clientCsvHead(locale: Locale): string[] {
  const { columns } = clientListMessages(locale)
  const { name, born, home, institution, place, regime, status, mentor, contact, due, rhythm } =
    columns
  return [name, born, home, institution, place, regime, status, mentor, contact, due, rhythm]
}

/** One client as a line of the downloaded list; dates as YYYY-MM-DD, unknown as empty. */
export function clientCsvLine(row: ClientRow, locale: Locale): string[] {
  const { kinds } = homeMessages(locale)
  return [
    row.name,
    row.birthDate ?? '',
    row.livingKind === null ? '' : kinds[row.livingKind],
    row.institutionName ?? row.livingDetail ?? '',
    row.place ?? '',
    ...coupleCells(row.couple, locale),
  ]
}

function coupleCells(couple: RowCouple | undefined, locale: Locale): string[] {
  if (couple === undefined) {
    return ['', clientListMessages(locale).statuses.none, '', '', '', '']
  }
  const { regimes, statuses } = mentorshipMessages(locale)
  return [
    regimes[couple.regime],
    statuses[couple.status],
    couple.mentorName,
    couple.lastContactOn ?? '',
    couple.dueOn ?? '',
    couple.rhythm === undefined ? '' : rhythmMessages(locale).states[couple.rhythm.state],
  ]
}
