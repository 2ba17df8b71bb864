import { daysBetween, formatDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { DataTable, type TableRow } from '../../shared/ui/index.js'
import { rhythmMessages } from './rhythm.messages.js'
import { firstDayOf, gapsOf, marksOf, type RhythmYear } from './rhythm-year.js'

type RhythmTableProps = { year: RhythmYear; locale: Locale }

/** The drawing as a table: every contact, attempt, pause and plan of the year, newest first. */
export function RhythmTable({ year, locale }: RhythmTableProps) {
  const words = rhythmMessages(locale)
  const rows = [...contactRows(year, locale), ...pauseRows(year, locale), ...planRows(year, locale)]
  if (rows.length === 0) {
    return <p>{words.table.empty}</p>
  }
  return (
    <DataTable
      caption={words.table.caption}
      columns={[
        { key: 'date', label: words.table.date },
        { key: 'kind', label: words.table.kind },
        { key: 'gap', label: words.table.gap, numeric: true },
      ]}
      rows={rows.toSorted((one, other) => other.key.localeCompare(one.key))}
      rowHeader="date"
    />
  )
}

function contactRows(year: RhythmYear, locale: Locale): TableRow[] {
  const words = rhythmMessages(locale)
  const gapUntil = new Map(gapsOf(year).map((gap) => [gap.until, gap]))
  return marksOf(year).map(({ on, kind }, index) => {
    const gap = kind === 'visit' || kind === 'phone' ? gapUntil.get(on) : undefined
    const days = gap === undefined ? '' : String(daysBetween(gap.from, gap.until))
    const warning = gap?.isTooLong === true ? `${words.kinds.gap}: ${days}` : days
    return {
      key: `${on} ${String(index).padStart(4, '0')}`,
      cells: { date: formatDate(on, locale), kind: words.kinds[kind], gap: warning },
    }
  })
}

function pauseRows(year: RhythmYear, locale: Locale): TableRow[] {
  const words = rhythmMessages(locale)
  return year.pauses
    .filter(({ from, until }) => from <= year.today && (until ?? year.today) > firstDayOf(year))
    .map(({ from, until }) => ({
      key: `${from} pause`,
      cells: {
        date: formatDate(from, locale),
        kind:
          until === undefined
            ? words.kinds.pause
            : words.table.pauseUntil(formatDate(until, locale)),
        gap: '',
      },
    }))
}

function planRows({ today, plannedOn }: RhythmYear, locale: Locale): TableRow[] {
  return plannedOn === undefined || plannedOn < today
    ? []
    : [
        {
          key: `${plannedOn} planned`,
          cells: {
            date: formatDate(plannedOn, locale),
            kind: rhythmMessages(locale).kinds.planned,
            gap: '',
          },
        },
      ]
}
