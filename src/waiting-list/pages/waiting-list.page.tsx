import { mentorshipMessages, regimeKeys } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
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
  FilterForm,
  PageHeading,
  Pagination,
  Select,
  TextField,
  optionsOf,
  type TableColumn,
  type TableRow,
} from '../../shared/ui/index.js'
import { contactStanding, weeksWaiting } from '../standing.js'
import { urgencies, waitingReasons, type WaitingEntry } from '../waiting-entry.js'
import {
  contactFilters,
  isFiltered,
  waitingFilterOf,
  waitingOrderOf,
  type WaitingSort,
} from '../waiting-filter.js'
import { waitingMessages } from '../waiting-list.messages.js'
import { mostCounted, type WaitingRow } from '../waiting-list.store.js'
import { UrgencyBadge } from './urgency-badge.js'

type Props = { rows: readonly WaitingRow[]; count: number; chosen: Typed; request: ViewRequest }

/** Everybody who waits, the most urgent first; what was chosen is remembered. */
export function WaitingListPage(props: Props) {
  const { rows, chosen, request } = props
  const words = waitingMessages(request.locale).list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.matchHub), label: words.back }}
      />
      <Filters chosen={chosen} locale={request.locale} />
      {rows.length === 0 ? <Nobody {...props} /> : <Rows {...props} />}
    </>
  )
}

function Nobody({ chosen, request }: Props) {
  const words = waitingMessages(request.locale).list
  if (isFiltered(waitingFilterOf(chosen))) {
    return <EmptyState title={words.noneFound}>{words.noneFoundHint}</EmptyState>
  }
  return (
    <EmptyState
      title={words.none}
      action={<ButtonLink href={href(routes.clients)}>{words.toClients}</ButtonLink>}
    >
      {words.noneHint}
    </EmptyState>
  )
}

function Filters({ chosen, locale }: { chosen: Typed; locale: Locale }) {
  const messages = waitingMessages(locale)
  const words = messages.list
  const any = { value: '', label: words.any }
  const field = (name: string) => ({ name, locale, value: textOf(chosen, name) })
  const select = (name: string) => ({ ...field(name), placeholder: false })
  const levels = urgencies.toReversed()
  return (
    <FilterForm action={href(routes.waitingList)} label={words.filter} locale={locale} remembered>
      <TextField {...field('name')} label={words.name} type="search" autocomplete="off" />
      <Select
        {...select('urgency')}
        label={words.urgency}
        options={[
          any,
          ...levels.map((level) => ({ value: String(level), label: messages.urgencies[level] })),
        ]}
      />
      <Select
        {...select('waits-for')}
        label={words.waitsFor}
        options={[any, ...optionsOf(waitingReasons, messages.waits)]}
      />
      <Select
        {...select('contact')}
        label={words.contact}
        options={[any, ...optionsOf(contactFilters, words.contacts)]}
      />
      <Select
        {...select('regime')}
        label={words.regime}
        options={[any, ...optionsOf(regimeKeys, mentorshipMessages(locale).regimes)]}
      />
      <TextField {...field('place')} label={words.place} type="search" autocomplete="off" />
    </FilterForm>
  )
}

function Rows({ rows, count, chosen, request }: Props) {
  const { locale } = request
  const words = waitingMessages(locale).list
  const { page, sort, direction } = waitingOrderOf(chosen)
  const isCut = count > mostCounted
  return (
    <Card>
      <DataTable
        caption={words.caption(isCut ? words.moreThan(mostCounted) : String(count))}
        columns={columnsOf(chosen, locale)}
        rows={rows.map((row) => tableRow(row, request))}
        rowHeader="client"
      />
      {isCut && <p class="n-hint">{words.narrow}</p>}
      <Pagination
        page={page}
        pages={Math.ceil(Math.min(count, mostCounted) / rowsPerPage)}
        href={(to) => href(routes.waitingList, {}, { sort, direction, page: String(to) })}
        locale={locale}
      />
      <ButtonRow>
        <ButtonLink href={href(routes.waitingListCsv)} variant="quiet" icon="export" download>
          {words.download}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function columnsOf(chosen: Typed, locale: Locale): TableColumn[] {
  const { columns } = waitingMessages(locale).list
  const order = waitingOrderOf(chosen)
  const sort = (column: WaitingSort) =>
    sortHead(order, column, (query) => href(routes.waitingList, {}, query))
  return [
    { key: 'client', label: columns.client, sort: sort('name') },
    { key: 'urgency', label: columns.urgency, sort: sort('urgency') },
    { key: 'since', label: columns.since, sort: sort('since') },
    { key: 'waitsFor', label: columns.waitsFor },
    { key: 'last', label: columns.lastContact },
    { key: 'next', label: columns.nextContact, sort: sort('contact') },
    { key: 'place', label: columns.place },
  ]
}

function tableRow({ entry, lastHeldOn, place }: WaitingRow, request: ViewRequest): TableRow {
  const { locale, today } = request
  const messages = waitingMessages(locale)
  const words = messages.list
  const short = (day: PlainDate) => formatDate(day, locale, 'short')
  return {
    key: entry.id,
    href: href(routes.waitingEntry, { entry: entry.id }),
    cells: {
      client: <bdi>{entry.clientName}</bdi>,
      urgency: <UrgencyBadge urgency={entry.urgency} locale={locale} />,
      since: words.weeks(weeksWaiting(entry.waitingSince, today)),
      waitsFor: messages.waits[entry.waitsFor],
      last: lastHeldOn === null ? words.never : short(lastHeldOn),
      next: <NextContact entry={entry} request={request} />,
      place: place ?? '',
    },
  }
}

function NextContact({ entry, request }: { entry: WaitingEntry; request: ViewRequest }) {
  const { locale, today } = request
  const words = waitingMessages(locale).list
  const standing = contactStanding(entry, today)
  if (standing.is === 'overdue') {
    return <Badge tone="late">{words.overdue(formatDate(standing.by, locale, 'short'))}</Badge>
  }
  return standing.is === 'in-time' && standing.by !== null ? (
    <>{formatDate(standing.by, locale, 'short')}</>
  ) : null
}
