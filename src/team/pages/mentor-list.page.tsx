import { mentorMessages, mentorStatuses, vogStandings } from '../../mentors/index.js'
import { href, routes } from '../../routes.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { rowsPerPage, sortHead } from '../../shared/lists/index.js'
import {
  ButtonLink,
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
import { StatusBadge, VogBadge } from '../mentor-badges.js'
import { mentorOrderOf, rooms } from '../mentor-filter.js'
import { mentorListMessages } from '../mentor-list.messages.js'
import { mostMentorsCounted, type MentorRow } from '../mentor-row.store.js'

type Props = { rows: readonly MentorRow[]; count: number; chosen: Typed; request: ViewRequest }

/** The list of mentors with their load, status and papers. */
export function MentorListPage({ rows, count, chosen, request }: Props) {
  const { locale } = request
  const words = mentorListMessages(locale)
  const { page } = mentorOrderOf(chosen)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href={href(routes.newMentor)} variant="primary">
              {words.register}
            </ButtonLink>
            <ButtonLink href={href(routes.institutions)} variant="secondary">
              {words.institutions}
            </ButtonLink>
          </>
        }
      />
      <Filters chosen={chosen} locale={locale} />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Card>
          <DataTable
            caption={
              count > mostMentorsCounted ? words.moreThan(mostMentorsCounted) : words.count(count)
            }
            columns={columnsOf(chosen, locale)}
            rows={rows.map((row) => cellsOf(row, request))}
            rowHeader="name"
          />
          <Pagination
            page={page}
            pages={Math.ceil(Math.min(count, mostMentorsCounted) / rowsPerPage)}
            href={(number) =>
              href(routes.mentors, {}, { ...orderQuery(chosen), page: `${number}` })
            }
            locale={locale}
          />
          <ButtonLink href={href(routes.mentorsCsv)} variant="quiet" icon="export" download>
            {words.download}
          </ButtonLink>
        </Card>
      )}
    </>
  )
}

function orderQuery(chosen: Typed) {
  const { sort, direction } = mentorOrderOf(chosen)
  return { sort, direction }
}

function Filters({ chosen, locale }: { chosen: Typed; locale: Locale }) {
  const words = mentorListMessages(locale)
  const { statuses, vog } = mentorMessages(locale)
  const all = { value: '', label: words.all }
  const field = (name: string) => ({
    name,
    locale,
    value: textOf(chosen, name),
    placeholder: false,
  })
  return (
    <FilterForm action={href(routes.mentors)} label={words.filter} locale={locale} remembered>
      <TextField
        name="name"
        label={words.name}
        locale={locale}
        value={textOf(chosen, 'name')}
        type="search"
        autocomplete="off"
      />
      <Select
        {...field('status')}
        label={words.status}
        options={[all, ...optionsOf(mentorStatuses, statuses)]}
      />
      <Select
        {...field('vog')}
        label={words.vog}
        options={[all, ...optionsOf(vogStandings, vog)]}
      />
      <Select
        {...field('room')}
        label={words.room}
        options={[all, ...optionsOf(rooms, words.rooms)]}
      />
    </FilterForm>
  )
}

function columnsOf(chosen: Typed, locale: Locale): TableColumn[] {
  const { columns } = mentorListMessages(locale)
  const order = mentorOrderOf(chosen)
  const address = (query: Record<string, string>) => href(routes.mentors, {}, query)
  return [
    { key: 'name', label: columns.name, sort: sortHead(order, 'name', address) },
    { key: 'status', label: columns.status },
    { key: 'load', label: columns.load, sort: sortHead(order, 'load', address) },
    { key: 'vog', label: columns.vog, sort: sortHead(order, 'vog', address) },
    { key: 'place', label: columns.place, sort: sortHead(order, 'place', address) },
  ]
}

function cellsOf(row: MentorRow, { locale, today }: ViewRequest): TableRow {
  const words = mentorListMessages(locale)
  const isOver = row.load > row.capacity
  return {
    key: row.id,
    href: href(routes.mentor, { mentor: row.id }),
    cells: {
      name: <bdi>{row.name}</bdi>,
      status: <StatusBadge status={row.status} locale={locale} />,
      load: words.loadOf(row.load, row.capacity) + (isOver ? `, ${words.over}` : ''),
      vog: <VogBadge issuedOn={row.vogIssuedOn} today={today} locale={locale} />,
      place: row.place ?? '',
    },
  }
}
