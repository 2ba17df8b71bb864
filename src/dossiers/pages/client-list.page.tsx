import { homeMessages } from '../../clients/index.js'
import { RhythmBadge } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { Typed } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { rowsPerPage, sortHead } from '../../shared/lists/index.js'
import {
  Badge,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  EmptyState,
  PageHeading,
  Pagination,
  type TableColumn,
  type TableRow,
} from '../../shared/ui/index.js'
import { clientFilters, clientOrderOf, type ClientSort } from '../client-filter.js'
import { clientListMessages } from '../client-list.messages.js'
import { mostCounted } from '../client-list.store.js'
import type { ClientRow } from '../client-row.store.js'
import { ClientFilters } from './client-filters.js'

type Props = {
  rows: readonly ClientRow[]
  count: number
  chosen: Typed
  request: ViewRequest
}

/** The list of clients: all of them for staff, his own for a mentor. */
export function ClientListPage({ rows, count, chosen, request }: Props) {
  const { locale, actor } = request
  const words = clientListMessages(locale)
  const isStaff = actor.role === 'coordinator'
  return (
    <>
      <PageHeading
        title={isStaff ? words.title : words.own}
        lead={isStaff ? undefined : words.ownLead}
        actions={
          isStaff ? (
            <>
              <ButtonLink href={href(routes.newClient)}>{words.register}</ButtonLink>
              <ButtonLink href={href(routes.mentorships)} variant="secondary">
                {words.mentorships}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      {isStaff && <ClientFilters chosen={chosen} locale={locale} />}
      {rows.length === 0 ? (
        <NobodyFound isStaff={isStaff} chosen={chosen} locale={locale} />
      ) : (
        <Rows rows={rows} count={count} chosen={chosen} request={request} />
      )}
    </>
  )
}

function Rows({ rows, count, chosen, request }: Props) {
  const { locale } = request
  const words = clientListMessages(locale)
  const { page, sort, direction } = clientOrderOf(chosen)
  const isCut = count > mostCounted
  return (
    <Card>
      {sort !== 'name' && <p class="n-hint">{words.byMentorship}</p>}
      <DataTable
        caption={isCut ? words.moreThan(mostCounted) : words.count(count)}
        columns={columnsOf(chosen, { request, isSortable: rows.length > 1 })}
        rows={rows.map((row) => tableRow(row, locale))}
        rowHeader="name"
      />
      {isCut && <p class="n-hint">{words.narrow}</p>}
      <Pagination
        page={page}
        pages={Math.ceil(Math.min(count, mostCounted) / rowsPerPage)}
        href={(to) => href(routes.clients, {}, { sort, direction, page: String(to) })}
        locale={locale}
      />
      <ButtonRow>
        <ButtonLink href={href(routes.clientsCsv)} variant="quiet" icon="export" download>
          {words.download}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function NobodyFound({
  isStaff,
  chosen,
  locale,
}: {
  isStaff: boolean
  chosen: Typed
  locale: Locale
}) {
  const words = clientListMessages(locale)
  if (!isStaff) {
    return <EmptyState title={words.ownEmpty}>{words.ownEmptyHint}</EmptyState>
  }
  const isFiltered = clientFilters.some((filter) => chosen[filter] !== undefined)
  return isFiltered ? (
    <EmptyState title={words.none}>{words.noneHint}</EmptyState>
  ) : (
    <EmptyState
      title={words.empty}
      action={
        <ButtonLink href={href(routes.imports)} variant="secondary">
          {words.import}
        </ButtonLink>
      }
    >
      {words.emptyHint}
    </EmptyState>
  )
}

type Columns = { request: ViewRequest; isSortable: boolean }

/** One row is in order whatever the order. */
function columnsOf(chosen: Typed, { request, isSortable }: Columns): TableColumn[] {
  const { locale, actor } = request
  const { columns } = clientListMessages(locale)
  const order = clientOrderOf(chosen)
  const sort = (column: ClientSort) =>
    isSortable ? sortHead(order, column, (query) => href(routes.clients, {}, query)) : undefined
  return [
    { key: 'name', label: columns.name, sort: sort('name') },
    { key: 'rhythm', label: columns.rhythm },
    ...(actor.role === 'coordinator' ? [{ key: 'mentor', label: columns.mentor }] : []),
    { key: 'home', label: columns.home },
    { key: 'contact', label: columns.contact, sort: sort('contact') },
    { key: 'due', label: columns.due, sort: sort('due') },
  ]
}

function tableRow(row: ClientRow, locale: Locale): TableRow {
  const { couple } = row
  const words = clientListMessages(locale)
  return {
    key: row.id,
    href: href(routes.client, { client: row.id }),
    cells: {
      name: <bdi>{row.name}</bdi>,
      rhythm: <Standing row={row} locale={locale} />,
      mentor: couple === undefined ? '' : <bdi>{couple.mentorName}</bdi>,
      home: homeOf(row, locale),
      contact: couple?.lastContactOn
        ? formatDate(couple.lastContactOn, locale)
        : couple && words.noContact,
      due: couple?.dueOn ? formatDate(couple.dueOn, locale) : '',
    },
  }
}

function Standing({ row, locale }: { row: ClientRow; locale: Locale }) {
  const { couple } = row
  if (couple === undefined) {
    return <Badge tone="never">{clientListMessages(locale).noMentor}</Badge>
  }
  const { rhythm, plannedOn } = couple
  return (
    <>
      {rhythm !== undefined && <RhythmBadge state={rhythm.state} locale={locale} />}
      {plannedOn !== undefined && (
        <span class="n-beside">
          {clientListMessages(locale).planned(formatDate(plannedOn, locale, 'short'))}
        </span>
      )}
    </>
  )
}

function homeOf({ livingKind, livingDetail, institutionName, place }: ClientRow, locale: Locale) {
  if (livingKind === null || livingKind === 'unknown') {
    return clientListMessages(locale).homeUnknown
  }
  const where = institutionName ?? livingDetail ?? homeMessages(locale).kinds[livingKind]
  return place === null ? where : `${where}, ${place}`
}
