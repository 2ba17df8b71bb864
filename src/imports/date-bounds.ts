import type { PlainDate } from '../shared/calendar/index.js'
import { refused } from '../shared/result/index.js'
import type { ReadRow } from './apply-mapping.js'
import type { ImportField, ImportValues, RowProblemReason } from './import-values.js'
import { fieldColumns, type ColumnMapping } from './recognise-columns.js'
import { problemOf } from './row-plan.js'

const dates = ['birthDate', 'startedOn', 'endedOn', 'orderDate'] as const

/** A birth before this is a mistyped year. */
const earliestBirth: PlainDate = '1900-01-01'

/** Refuses rows with a day that is still to come, or a birth that is too long ago to be one. */
export function withinBounds(
  rows: readonly ReadRow[],
  { mapping, today }: { mapping: ColumnMapping; today: PlainDate },
): readonly ReadRow[] {
  const columns = fieldColumns(mapping)
  return rows.map((row) => {
    const wrong = row.ok ? wrongDates(row.value.values, today) : []
    return row.ok && wrong.length > 0
      ? refused(wrong.map((found) => problemOf(row.value.row, found, columns)))
      : row
  })
}

type Wrong = { field: ImportField; reason: RowProblemReason }

function wrongDates(values: ImportValues, today: PlainDate): Wrong[] {
  const toCome = dates.filter((field) => (values[field] ?? '') > today)
  const isTooOld = values.birthDate !== undefined && values.birthDate < earliestBirth
  return [
    ...toCome.map((field) => ({ field, reason: 'date-in-future' as const })),
    ...(isTooOld ? [{ field: 'birthDate' as const, reason: 'born-too-long-ago' as const }] : []),
  ]
}
