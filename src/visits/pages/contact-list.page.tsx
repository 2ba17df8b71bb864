import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { rowsPerPage } from '../../shared/lists/index.js'
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
} from '../../shared/ui/index.js'
import { periods, type ContactRow } from '../contact-list.js'
import { mostCounted } from '../contact-list.store.js'
import { contactKinds } from '../contact.js'
import { contactListMessages } from '../contact-list.messages.js'
import { visitMessages } from '../visits.messages.js'

type Props = {
  rows: readonly ContactRow[]
  total: number
  page: number
  chosen: Typed
  request: ViewRequest
}

/** Every contact of the organisation, the newest first, with filters that are remembered. */
export function ContactListPage({ rows, total, page, chosen, request }: Props) {
  const { locale } = request
  const words = contactListMessages(locale)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Filters chosen={chosen} locale={locale} />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Card>
          <Rows rows={rows} caption={words.total(total, mostCounted)} locale={locale} />
          <Pagination
            page={page}
            pages={Math.ceil(Math.min(total, mostCounted) / rowsPerPage)}
            href={(to) => href(routes.contacts, {}, { page: String(to) })}
            locale={locale}
          />
          <ButtonRow>
            <ButtonLink href={href(routes.contactsCsv)} variant="quiet" icon="export" download>
              {words.download}
            </ButtonLink>
          </ButtonRow>
        </Card>
      )}
    </>
  )
}

function Filters({ chosen, locale }: { chosen: Typed; locale: Locale }) {
  const words = visitMessages(locale)
  const list = contactListMessages(locale)
  const { filters } = list
  const any = { value: '', label: filters.any }
  const select = (name: string) => ({
    name,
    locale,
    value: textOf(chosen, name),
    placeholder: false,
  })
  return (
    <FilterForm action={href(routes.contacts)} label={filters.label} locale={locale} remembered>
      <Select
        {...select('period')}
        label={filters.period}
        options={[any, ...optionsOf(periods, filters.periods)]}
      />
      <Select
        {...select('kind')}
        label={list.columns.kind}
        options={[any, ...optionsOf(contactKinds, words.kinds)]}
      />
      <Select
        {...select('outcome')}
        label={list.columns.outcome}
        options={[any, ...optionsOf(['met', 'attempted'] as const, list.outcomes)]}
      />
      <TextField
        name="mentor"
        locale={locale}
        label={filters.mentor}
        value={textOf(chosen, 'mentor')}
        autocomplete="off"
      />
    </FilterForm>
  )
}

type RowsProps = { rows: readonly ContactRow[]; caption: string; locale: Locale }

function Rows({ rows, caption, locale }: RowsProps) {
  const words = visitMessages(locale)
  const list = contactListMessages(locale)
  const { columns } = list
  return (
    <DataTable
      caption={caption}
      rowHeader="day"
      columns={(['day', 'clients', 'kind', 'outcome', 'mentor'] as const).map((key) => ({
        key,
        label: columns[key],
      }))}
      rows={rows.map((row) => ({
        key: row.id,
        href: href(routes.contact, { contact: row.id }),
        cells: {
          day: formatDate(row.occurredOn, locale),
          clients: <Clients row={row} locale={locale} />,
          kind: words.kinds[row.kind],
          outcome:
            row.outcome === 'met' ? (
              list.outcomes.met
            ) : (
              <Badge tone="soon">{list.outcomes.attempted}</Badge>
            ),
          mentor: <bdi>{row.mentorName ?? row.byName}</bdi>,
        },
      }))}
    />
  )
}

function Clients({ row, locale }: { row: ContactRow; locale: Locale }) {
  const { struckOut } = contactListMessages(locale)
  return (
    <span>
      {row.clients.map(({ id, name, isStruckOut }, index) => (
        <>
          {index > 0 && ', '}
          <a href={href(routes.client, { client: id })}>
            <bdi>{name}</bdi>
          </a>
          {isStruckOut && ` (${struckOut})`}
        </>
      ))}
    </span>
  )
}
