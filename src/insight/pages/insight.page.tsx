import { OrganisationSections } from '../../organisations/index.js'
import { mentorMessages } from '../../mentors/index.js'
import { isRegimeKey, mentorshipMessages } from '../../mentorships/index.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Card, DataTable, FigureRow, PageHeading } from '../../shared/ui/index.js'
import { coupleStates, type Shown, type ShownFigures } from '../figures.js'
import { insightMessages } from '../insight.messages.js'

type Props = { figures: ShownFigures; request: ViewRequest }

/** The figures: three in front, and a table for couples, contacts and mentors. */
export function InsightPage({ figures, request }: Props) {
  const { actor, today, locale } = request
  const words = insightMessages(locale)
  const thisMonth = figures.contacts.at(-1)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead(formatDate(today, locale))} />
      <OrganisationSections request={request} current="figures" />
      {actor.role === 'network' && <p>{words.small}</p>}
      <FigureRow
        figures={[
          ...(figures.totals === undefined
            ? []
            : [{ label: words.running, value: figures.totals.running }]),
          { label: words.overdue, value: told(figures.overdue, locale) },
          { label: words.contactsNow, value: told(thisMonth?.count, locale) },
        ]}
      />
      <Couples figures={figures} request={request} />
      <Contacts figures={figures} request={request} />
      <Mentors figures={figures} request={request} />
    </>
  )
}

function told(count: Shown, locale: Locale): string {
  return count === undefined
    ? insightMessages(locale).fewer
    : new Intl.NumberFormat(locale).format(count)
}

function Couples({ figures: { couples, totals }, request: { locale } }: Props) {
  const words = insightMessages(locale)
  const { regimes } = mentorshipMessages(locale)
  const rows = couples.map(({ regime, counts }) => ({
    key: regime,
    cells: {
      regime: isRegimeKey(regime) ? regimes[regime] : regime,
      ...Object.fromEntries(coupleStates.map((state) => [state, told(counts[state], locale)])),
    },
  }))
  const total = totals && {
    key: 'total',
    cells: {
      regime: words.total,
      ...Object.fromEntries(coupleStates.map((state) => [state, told(totals[state], locale)])),
    },
  }
  return (
    <Card title={words.couples}>
      {rows.length === 0 ? (
        <p class="n-hint">{words.none}</p>
      ) : (
        <DataTable
          caption={words.couples}
          captionHidden
          columns={[
            { key: 'regime', label: words.regime },
            ...coupleStates.map((state) => ({
              key: state,
              label: words.states[state],
              numeric: true,
            })),
          ]}
          rowHeader="regime"
          rows={total === undefined || rows.length === 1 ? rows : [...rows, total]}
        />
      )}
      {totals === undefined && <p class="n-hint">{words.noTotal}</p>}
    </Card>
  )
}

function Contacts({ figures: { contacts, contactsTotal }, request: { locale } }: Props) {
  const words = insightMessages(locale)
  const rows = contacts
    .map(({ month, count }) => ({ name: monthOf(month, locale), count: told(count, locale) }))
    .toReversed()
  return (
    <CountTable
      title={words.contacts}
      head={words.month}
      rows={rows}
      total={contactsTotal}
      locale={locale}
    />
  )
}

function monthOf(month: PlainDate, locale: Locale): string {
  return formatDate(month, locale).replace(/^\d+ /, '')
}

function Mentors({ figures: { mentors, mentorsTotal }, request: { locale } }: Props) {
  const words = insightMessages(locale)
  const statuses: Readonly<Record<string, string>> = mentorMessages(locale).statuses
  const rows = mentors.map(({ status, count }) => ({
    name: statuses[status] ?? words.unknown,
    count: told(count, locale),
  }))
  return (
    <CountTable
      title={words.mentors}
      head={words.status}
      rows={rows}
      total={mentorsTotal}
      locale={locale}
    />
  )
}

type CountTableProps = {
  title: string
  head: string
  rows: readonly { name: string; count: string }[]
  total: number | undefined
  locale: Locale
}

function CountTable({ title, head, rows, total, locale }: CountTableProps) {
  const words = insightMessages(locale)
  const all = [
    ...rows,
    ...(total === undefined || rows.length < 2
      ? []
      : [{ name: words.total, count: told(total, locale) }]),
  ]
  return (
    <Card title={title}>
      {rows.length === 0 ? (
        <p class="n-hint">{words.none}</p>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { key: 'name', label: head },
            { key: 'count', label: words.count, numeric: true },
          ]}
          rowHeader="name"
          rows={all.map(({ name, count }) => ({ key: name, cells: { name, count } }))}
        />
      )}
      {rows.length > 0 && total === undefined && <p class="n-hint">{words.noTotal}</p>}
    </Card>
  )
}
