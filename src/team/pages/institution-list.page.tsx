import { institutionKinds, institutionMessages } from '../../institutions/index.js'
import { href, routes } from '../../routes.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
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
} from '../../shared/ui/index.js'
import { institutionOrderOf } from '../institution-filter.js'
import type { InstitutionRow } from '../institution-row.store.js'
import { institutionScreenMessages } from '../institution.messages.js'

type Props = { rows: readonly InstitutionRow[]; count: number; chosen: Typed; locale: Locale }

/** The list of places with how many clients live in each. */
export function InstitutionListPage({ rows, count, chosen, locale }: Props) {
  const words = institutionScreenMessages(locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.mentors), label: words.mentors }}
        actions={
          <ButtonLink href={href(routes.newInstitution)} variant="primary">
            {words.register}
          </ButtonLink>
        }
      />
      <Filters chosen={chosen} locale={locale} />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Rows {...{ rows, count, chosen, locale }} />
      )}
    </>
  )
}

function Rows({ rows, count, chosen, locale }: Props) {
  const words = institutionScreenMessages(locale)
  const { kinds } = institutionMessages(locale)
  const { sort, direction, page } = institutionOrderOf(chosen)
  return (
    <Card>
      <DataTable
        caption={words.count(count)}
        columns={columnsOf(chosen, locale)}
        rows={rows.map((row) => ({
          key: row.id,
          href: href(routes.institution, { institution: row.id }),
          cells: {
            name: row.name,
            kind: kinds[row.kind],
            residents: String(row.residents),
            place: row.place ?? '',
          },
        }))}
        rowHeader="name"
      />
      <Pagination
        page={page}
        pages={Math.ceil(count / rowsPerPage)}
        href={(number) => href(routes.institutions, {}, { sort, direction, page: `${number}` })}
        locale={locale}
      />
      <ButtonLink href={href(routes.institutionsCsv)} variant="quiet" icon="export" download>
        {words.download}
      </ButtonLink>
    </Card>
  )
}

function Filters({ chosen, locale }: { chosen: Typed; locale: Locale }) {
  const words = institutionScreenMessages(locale)
  const { kinds } = institutionMessages(locale)
  return (
    <FilterForm action={href(routes.institutions)} label={words.filter} locale={locale} remembered>
      <TextField
        name="name"
        label={words.name}
        locale={locale}
        value={textOf(chosen, 'name')}
        type="search"
        autocomplete="off"
      />
      <Select
        name="kind"
        label={words.kind}
        locale={locale}
        options={[{ value: '', label: words.all }, ...optionsOf(institutionKinds, kinds)]}
        value={textOf(chosen, 'kind')}
        placeholder={false}
      />
    </FilterForm>
  )
}

function columnsOf(chosen: Typed, locale: Locale): TableColumn[] {
  const { columns } = institutionScreenMessages(locale)
  const order = institutionOrderOf(chosen)
  const address = (query: Record<string, string>) => href(routes.institutions, {}, query)
  return [
    { key: 'name', label: columns.name, sort: sortHead(order, 'name', address) },
    { key: 'kind', label: columns.kind },
    {
      key: 'residents',
      label: columns.residents,
      sort: sortHead(order, 'residents', address),
    },
    { key: 'place', label: columns.place, sort: sortHead(order, 'place', address) },
  ]
}
