import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
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
import { listStates, type ReferralRow } from '../referral-list.js'
import { mostCounted } from '../referral-list.store.js'
import { isLate } from '../referral.js'
import { referralMessages } from '../referrals.messages.js'
import { toldMessages } from '../told.messages.js'

type Props = {
  rows: readonly ReferralRow[]
  total: number
  page: number
  chosen: Typed
  request: ViewRequest
}

/** Every request, those without an answer first, with filters that are remembered. */
export function ReferralListPage({ rows, total, page, chosen, request }: Props) {
  const words = referralMessages(request.locale)
  const isChosen = Object.keys(chosen).length > 0
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.matchHub), label: words.hub }}
        actions={<ButtonLink href={href(routes.newReferral)}>{words.new}</ButtonLink>}
      />
      <Filters chosen={chosen} request={request} />
      {rows.length === 0 ? (
        <EmptyState
          title={words.none}
          action={
            <ButtonLink href={href(routes.referralDoor)} variant="secondary">
              {words.publicPage}
            </ButtonLink>
          }
        >
          {isChosen ? words.noneChosen : words.noneHint}
        </EmptyState>
      ) : (
        <Card>
          <Rows rows={rows} total={total} request={request} />
          <Pagination
            page={page}
            pages={Math.ceil(Math.min(total, mostCounted) / rowsPerPage)}
            href={(to) => href(routes.referrals, {}, { page: String(to) })}
            locale={request.locale}
          />
          <ButtonRow>
            <ButtonLink href={href(routes.referralsCsv)} variant="quiet" icon="export" download>
              {words.download}
            </ButtonLink>
          </ButtonRow>
        </Card>
      )}
    </>
  )
}

function Filters({ chosen, request: { locale } }: Pick<Props, 'chosen' | 'request'>) {
  const { filters } = referralMessages(locale)
  const select = { locale, placeholder: false }
  return (
    <FilterForm action={href(routes.referrals)} label={filters.label} locale={locale} remembered>
      <Select
        {...select}
        name="state"
        label={filters.state}
        value={textOf(chosen, 'state') || 'open'}
        options={optionsOf(listStates, filters.states)}
      />
      <Select
        {...select}
        name="mine"
        label={filters.mine}
        value={textOf(chosen, 'mine')}
        options={[
          { value: '', label: filters.mineChoices.any },
          { value: 'yes', label: filters.mineChoices.yes },
        ]}
      />
      <TextField
        name="who"
        locale={locale}
        label={filters.who}
        value={textOf(chosen, 'who')}
        autocomplete="off"
      />
    </FilterForm>
  )
}

function Rows({ rows, total, request }: Pick<Props, 'rows' | 'total' | 'request'>) {
  const { locale } = request
  const words = referralMessages(locale)
  const told = toldMessages(locale)
  const { columns } = words
  const shown = ['name', 'received', 'asker', 'urgency', 'due', 'status', 'assigned'] as const
  return (
    <DataTable
      caption={words.total(total, mostCounted)}
      rowHeader="name"
      columns={shown.map((key) => ({ key, label: columns[key] }))}
      rows={rows.map((row) => ({
        key: row.id,
        href: href(routes.referral, { referral: row.id }),
        cells: {
          name: <bdi>{row.name}</bdi>,
          received: formatInstant(row.receivedAt, locale),
          asker: told.roleNames[row.askerRole],
          urgency:
            row.urgency === 'days' ? (
              <Badge tone="late">{words.urgencies.days}</Badge>
            ) : (
              words.urgencies[row.urgency]
            ),
          due: formatDate(row.answerDueOn, locale),
          status: <Status row={row} request={request} />,
          assigned: <bdi>{row.assignedName ?? words.nobodyYet}</bdi>,
        },
      }))}
    />
  )
}

function Status({ row, request: { locale, today } }: { row: ReferralRow; request: ViewRequest }) {
  const words = referralMessages(locale)
  return (
    <>
      {row.isSuspected ? (
        <Badge tone="paused">{words.suspected}</Badge>
      ) : row.status === 'new' ? (
        <Badge tone="never">{words.statuses.new}</Badge>
      ) : (
        words.statuses[row.status]
      )}{' '}
      {isLate(row, today) && <Badge tone="late">{words.late}</Badge>}{' '}
      {row.objects && <Badge tone="soon">{words.objects}</Badge>}
    </>
  )
}
