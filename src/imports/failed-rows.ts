import type { Locale } from '../shared/i18n/index.js'
import type { Table } from '../shared/tabular/index.js'
import { importMessages } from './import.messages.js'
import type { RowProblem } from './import-values.js'
import { reasonColumn, type ColumnMapping } from './recognise-columns.js'

/** Rows to fix, ready for `writeCsv`. */
export type FailedRowsTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The failed rows as they stood in the file, with a column `reden` that says per column what is
 * wrong. It can be loaded again as it is. Columns that Naast may not keep are not in it either.
 */
export function failedRowsTable(
  table: Table,
  mapping: ColumnMapping,
  { problems, locale }: { problems: readonly RowProblem[]; locale: Locale },
): FailedRowsTable {
  const places = mapping.flatMap(({ target }, place) => (isKept(target) ? [place] : []))
  const failed = table.rows.flatMap((row) => {
    const reasons = problems.filter((problem) => problem.row === row.number)
    return reasons.length === 0 ? [] : [{ cells: row.cells, reasons }]
  })
  return {
    columns: [...cellsAt(table.columns, places), reasonColumn],
    rows: failed.map(({ cells, reasons }) => [
      ...cellsAt(cells, places),
      reasons.map((problem) => reasonText(problem, locale)).join(' '),
    ]),
  }
}

function isKept(target: ColumnMapping[number]['target']): boolean {
  const dropped = ['needs-consent', 'not-allowed', 'own-result']
  return target.kind === 'field' || !dropped.includes(target.reason)
}

function cellsAt(cells: readonly string[], places: readonly number[]): string[] {
  return places.map((place) => cells[place] ?? '')
}

function reasonText({ column, reason }: RowProblem, locale: Locale): string {
  return `${column}: ${importMessages(locale).rowProblems[reason]}`
}
