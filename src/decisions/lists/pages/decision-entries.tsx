import { matterMessages } from '../../../authority/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate, plainDateOf } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { EntryList, type Entry } from '../../../shared/ui/index.js'
import { decisionListMessages } from '../decision-list.messages.js'
import { standingOf, type DecisionRow } from '../decision-row.js'

/** Whether an entry also says about whom it is: not within a dossier. */
type Naming = 'client' | 'client-and-mentor' | 'none'

type Props = { rows: readonly DecisionRow[]; naming: Naming; request: ViewRequest }

/** Decisions below each other: the question, what it waits for or how it ended, and by when. */
export function DecisionEntries({ rows, naming, request }: Props) {
  return <EntryList items={rows.map((row) => entryOf(row, naming, request))} />
}

function entryOf(row: DecisionRow, naming: Naming, request: ViewRequest): Entry {
  const { clientId, clientName, id, matter, mentorName } = row
  const { locale } = request
  const words = decisionListMessages(locale)
  const named = naming === 'none' ? '' : `${clientName} · `
  const mentor = naming === 'client-and-mentor' ? ` · ${words.mentorIs(mentorName)}` : ''
  return {
    key: id,
    title: row.question,
    href: href(routes.decision, { client: clientId, decision: id }),
    badge: badgeOf(row, request),
    meta: (
      <>
        <p>
          <bdi>{named}</bdi>
          {matterMessages(locale)[matter]}
          <bdi>{mentor}</bdi>
        </p>
        <p>{lineOf(row, request)}</p>
      </>
    ),
  }
}

/** The sign beside a question: its day passed, or it is urgent; else none. */
export function badgeOf(row: DecisionRow, { today, locale }: ViewRequest): Entry['badge'] {
  const words = decisionListMessages(locale)
  const { isLate } = standingOf(row, today)
  if (isLate) {
    return row.status === 'open'
      ? { tone: 'late', label: words.lateBadge }
      : { tone: 'soon', label: words.lookBadge }
  }
  return row.status === 'open' && row.isUrgent ? { tone: 'soon', label: words.urgent } : undefined
}

function lineOf(row: DecisionRow, { today, locale }: ViewRequest): string {
  const words = decisionListMessages(locale)
  const { wait, day, isLate } = standingOf(row, today)
  const on = day === null ? '' : formatDate(day, locale)
  if (row.status === 'open') {
    const by = wait === 'completion' ? words.completeBy(on) : words.by(on)
    const when = day === null ? '' : `, ${isLate ? words.lateSince(on) : by}`
    return `${words.waits[wait]}${when}`
  }
  const ended = row.outcome === null ? '' : words.outcomes[row.outcome]
  if (day !== null) {
    return `${ended}. ${isLate ? words.lookDue(on) : words.lookOn(on)}`
  }
  const closed = row.closedAt === null ? '' : formatDate(plainDateOf(row.closedAt), locale)
  return `${ended}. ${words.closedOn(closed)}`
}
