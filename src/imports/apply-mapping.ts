import { ok, refused, type Result } from '../shared/result/index.js'
import type { Table, TableRow } from '../shared/tabular/index.js'
import { completeRow } from './complete-row.js'
import type { ImportRow, RowProblem } from './import-values.js'
import { readCell, type CellValues } from './read-cell.js'
import { fieldColumns, type ColumnMapping, type FieldColumns } from './recognise-columns.js'

/** Why a mapping cannot be used: nobody would know whom a row is about. */
export type MappingRefusal = 'no-client-column' | 'no-mentor-column'

/** A row of the file: what it says, or everything that is wrong with it. */
export type ReadRow = Result<ImportRow, readonly RowProblem[]>

/** Reads every row of a table. Refuses a mapping without a client's or without a mentor's name. */
export function applyMapping(
  table: Table,
  mapping: ColumnMapping,
): Result<readonly ReadRow[], MappingRefusal> {
  const columns = fieldColumns(mapping)
  if (!columns.has('clientName') && !columns.has('clientGivenName')) {
    return refused('no-client-column')
  }
  if (!columns.has('mentorName') && !columns.has('mentorGivenName')) {
    return refused('no-mentor-column')
  }
  return ok(table.rows.map((row) => readRow(row, mapping, columns)))
}

function readRow(row: TableRow, mapping: ColumnMapping, columns: FieldColumns): ReadRow {
  const values: CellValues[] = []
  const problems: RowProblem[] = []
  mapping.forEach(({ column, target }, place) => {
    if (target.kind === 'left-out') {
      return
    }
    const isFormula = row.issues.some((issue) => issue.column === column)
    const cell = isFormula ? refused('formula') : readCell(target.field, row.cells[place] ?? '')
    if (cell.ok) {
      values.push(cell.value)
    } else {
      problems.push({ row: row.number, column, reason: cell.reason })
    }
  })
  if (problems.length > 0) {
    return refused(problems)
  }
  return completeRow(row.number, Object.assign({}, ...values) as CellValues, columns)
}
