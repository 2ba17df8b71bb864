import { matterMessages } from '../../../authority/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate, plainDateOf, type PlainDate } from '../../../shared/calendar/index.js'
import type { Typed } from '../../../shared/forms/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { rowsPerPage, sortHead } from '../../../shared/lists/index.js'
import {
  Badge,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  Details,
  EmptyState,
  PageHeading,
  Pagination,
  type TableColumn,
  type TableRow,
} from '../../../shared/ui/index.js'
import { decisionFilterOf, decisionOrderOf, type DecisionSort } from '../decision-filter.js'
import { decisionListMessages } from '../decision-list.messages.js'
import { mostCounted } from '../decision-list.store.js'
import { standingOf, type DecisionRow } from '../decision-row.js'
import { badgeOf } from './decision-entries.js'
import { DecisionFilters } from './decision-filters.js'
import { StartQuestions, type AskedAbout } from './start-questions.js'

type Props = {
  rows: readonly DecisionRow[]
  count: number
  /** About whom this reader can begin a question here. */
  about: readonly AskedAbout[]
  chosen: Typed
  request: ViewRequest
}

/**
 * Decisions of the foundation, or about a mentor's own clients: what each waits for, and by when. A mentor has few;
 * the fields to choose from them stay folded until used.
 */
export function DecisionListPage(props: Props) {
  const { rows, about, chosen, request } = props
  const words = decisionListMessages(request.locale)
  const isStaff = request.actor.role === 'coordinator'
  return (
    <>
      <PageHeading title={words.title} lead={isStaff ? words.lead : words.ownLead} />
      <StartQuestions about={about} request={request} />
      {isStaff ? (
        <DecisionFilters chosen={chosen} request={request} />
      ) : (
        <Details summary={words.filter} open={isFiltered(chosen)}>
          <DecisionFilters chosen={chosen} request={request} />
        </Details>
      )}
      {decisionFilterOf(chosen).only === 'weighty' && <p class="n-hint">{words.weightyHint}</p>}
      {rows.length === 0 ? <NoneFound chosen={chosen} request={request} /> : <Rows {...props} />}
    </>
  )
}

function isFiltered(chosen: Typed): boolean {
  return Object.values(decisionFilterOf(chosen)).some(Boolean)
}

function NoneFound({ chosen, request: { locale } }: Pick<Props, 'chosen' | 'request'>) {
  const words = decisionListMessages(locale)
  return isFiltered(chosen) ? (
    <EmptyState title={words.none}>{words.noneHint}</EmptyState>
  ) : (
    <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
  )
}

function Rows({ rows, count, chosen, request }: Omit<Props, 'about'>) {
  const { locale, actor } = request
  const words = decisionListMessages(locale)
  const { page, sort, direction } = decisionOrderOf(chosen)
  return (
    <Card>
      <DataTable
        caption={words.caption(count, mostCounted)}
        columns={columnsOf(chosen, { request, isSortable: rows.length > 1 })}
        rows={rows.map((row) => tableRow(row, request))}
        rowHeader="question"
      />
      {count > mostCounted && <p class="n-hint">{words.narrow}</p>}
      <Pagination
        page={page}
        pages={Math.ceil(Math.min(count, mostCounted) / rowsPerPage)}
        href={(to) => href(routes.decisions, {}, { sort, direction, page: String(to) })}
        locale={locale}
      />
      {actor.role === 'coordinator' && (
        <ButtonRow>
          <ButtonLink href={href(routes.decisionsCsv)} variant="quiet" icon="export" download>
            {words.download}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}

type Columns = { request: ViewRequest; isSortable: boolean }

function columnsOf(chosen: Typed, { request, isSortable }: Columns): TableColumn[] {
  const { locale, actor } = request
  const { columns } = decisionListMessages(locale)
  const { state } = decisionFilterOf(chosen)
  const order = decisionOrderOf(chosen)
  const sort = (column: DecisionSort) =>
    isSortable && state !== 'closed' && (state === undefined || column === 'day')
      ? sortHead(order, column, (query) => href(routes.decisions, {}, query))
      : undefined
  const last: Record<string, TableColumn> = {
    open: { key: 'day', label: columns.day, sort: sort('day') },
    review: { key: 'day', label: columns.look, sort: sort('day') },
    closed: { key: 'closed', label: columns.closed },
  }
  return [
    { key: 'question', label: columns.question },
    { key: 'client', label: columns.client },
    ...(actor.role === 'coordinator' ? [{ key: 'mentor', label: columns.mentor }] : []),
    { key: 'waits', label: state === undefined ? columns.waits : columns.outcome },
    ...(state === undefined ? [{ key: 'asked', label: columns.asked, sort: sort('asked') }] : []),
    ...[last[state ?? 'open']].filter((column) => column !== undefined),
  ]
}

function tableRow(row: DecisionRow, request: ViewRequest): TableRow {
  const { locale, today } = request
  const { clientId, id } = row
  const on = (date: PlainDate | null) => (date === null ? '' : formatDate(date, locale))
  return {
    key: id,
    href: href(routes.decision, { client: clientId, decision: id }),
    cells: {
      question: row.question,
      client: (
        <a href={href(routes.client, { client: clientId })}>
          <bdi>{row.clientName}</bdi>
        </a>
      ),
      mentor: <bdi>{row.mentorName}</bdi>,
      waits: <Waits row={row} request={request} />,
      asked: on(row.askedOn),
      day: on(standingOf(row, today).day),
      closed: on(row.closedAt === null ? null : plainDateOf(row.closedAt)),
    },
  }
}

function Waits({ row, request }: { row: DecisionRow; request: ViewRequest }) {
  const { locale, today } = request
  const words = decisionListMessages(locale)
  const wait = words.waits[standingOf(row, today).wait]
  const ended = row.outcome === null ? '' : words.outcomes[row.outcome]
  const badge = badgeOf(row, request)
  return (
    <>
      {row.status === 'open' ? wait : ended}
      {badge !== undefined && (
        <span class="n-beside">
          <Badge tone={badge.tone}>{badge.label}</Badge>
        </span>
      )}
      {row.isWeighty && (
        <span class="n-beside">
          <Badge tone="plain">{words.weightyBadge}</Badge>
        </span>
      )}
      <span class="n-beside">{matterMessages(locale)[row.matter]}</span>
    </>
  )
}
