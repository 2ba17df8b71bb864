import { href, routes } from '../../routes.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { rowsPerPage, sortHead } from '../../shared/lists/index.js'
import {
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
import { actionMessages } from '../action.messages.js'
import {
  mentorshipFilterOf,
  mentorshipOrderOf,
  rhythmFilters,
  type MentorshipSort,
} from '../mentorship-filter.js'
import { listMessages } from '../mentorship-list.messages.js'
import { mostCounted } from '../mentorship-list.store.js'
import type { MentorshipRow } from '../mentorship-row.store.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { mentorshipStatuses } from '../mentorship.js'
import { regimeKeys } from '../regimes/index.js'
import { RhythmBadge } from '../rhythm/index.js'

type Props = {
  rows: readonly MentorshipRow[]
  count: number
  chosen: Typed
  request: ViewRequest
}

/** All couples of an organisation, who needs contact first on top; filters are remembered. */
export function MentorshipListPage(props: Props) {
  const { rows, chosen, request } = props
  const words = listMessages(request.locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.clients), label: words.clients }}
      />
      <Filters chosen={chosen} locale={request.locale} />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Rows {...props} />
      )}
    </>
  )
}

function Filters({ chosen, locale }: { chosen: Typed; locale: Locale }) {
  const words = listMessages(locale)
  const { regimes, statuses } = mentorshipMessages(locale)
  const field = (name: string) => ({ name, locale, value: textOf(chosen, name) })
  return (
    <FilterForm action={href(routes.mentorships)} label={words.filter} locale={locale} remembered>
      <TextField {...field('mentor')} label={words.mentor} type="search" autocomplete="off" />
      <Select
        {...field('status')}
        label={words.status}
        options={[{ value: '', label: words.current }, ...optionsOf(mentorshipStatuses, statuses)]}
        placeholder={false}
      />
      <Select
        {...field('rhythm')}
        label={words.state}
        options={[{ value: '', label: words.anyState }, ...optionsOf(rhythmFilters, words.states)]}
        placeholder={false}
      />
      <Select
        {...field('regime')}
        label={words.regime}
        options={[{ value: '', label: words.anyRegime }, ...optionsOf(regimeKeys, regimes)]}
        placeholder={false}
      />
    </FilterForm>
  )
}

function Rows({ rows, count, chosen, request }: Props) {
  const { locale } = request
  const words = listMessages(locale)
  const { page, sort, direction } = mentorshipOrderOf(chosen)
  const isCut = count > mostCounted
  return (
    <Card>
      <DataTable
        caption={words.caption(isCut ? words.moreThan(mostCounted) : String(count))}
        columns={columnsOf(chosen, locale)}
        rows={rows.map((row) => tableRow(row, locale))}
        rowHeader="couple"
      />
      {isCut && <p class="n-hint">{words.narrow}</p>}
      <Pagination
        page={page}
        pages={Math.ceil(Math.min(count, mostCounted) / rowsPerPage)}
        href={(to) => href(routes.mentorships, {}, { sort, direction, page: String(to) })}
        locale={locale}
      />
      <ButtonRow>
        <ButtonLink href={href(routes.mentorshipsCsv)} variant="quiet" icon="export" download>
          {words.download}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function columnsOf(chosen: Typed, locale: Locale): TableColumn[] {
  const { columns } = listMessages(locale)
  const couple = { key: 'couple', label: columns.couple }
  const regime = { key: 'regime', label: columns.regime }
  if (mentorshipFilterOf(chosen).status === 'ended') {
    return [couple, regime, { key: 'ended', label: columns.ended }]
  }
  const order = mentorshipOrderOf(chosen)
  const sort = (column: MentorshipSort) =>
    sortHead(order, column, (query) => href(routes.mentorships, {}, query))
  return [
    couple,
    { key: 'state', label: columns.state },
    { key: 'contact', label: columns.lastContact, sort: sort('contact') },
    { key: 'due', label: columns.due, sort: sort('due') },
    regime,
  ]
}

function tableRow(row: MentorshipRow, locale: Locale): TableRow {
  const words = listMessages(locale)
  const day = (date: PlainDate | null, otherwise = '') =>
    date === null ? otherwise : formatDate(date, locale)
  return {
    key: row.id,
    href: href(routes.mentorship, { mentorship: row.id }),
    cells: {
      couple: <bdi>{actionMessages(locale).couple(row.clientName, row.mentorName)}</bdi>,
      state: <RhythmBadge state={row.state} locale={locale} />,
      contact: day(row.lastContactOn, words.never),
      due: day(row.dueOn),
      regime: mentorshipMessages(locale).regimes[row.regime],
      ended: day(row.endedOn, words.unknown),
    },
  }
}
