import { ok, refused, type Result } from '../../result/index.js'
import { isFormula } from '../formula.js'
import type { RowIssue, Table, TableLimits, TableOrigin, TableRefusal, TableRow } from '../table.js'

/** A row as it stands in the file; `withoutValue` are the places of formulas that show nothing. */
export type RawRow = {
  readonly number: number
  readonly cells: readonly string[]
  readonly withoutValue?: ReadonlySet<number>
}

/**
 * Makes a table of raw rows: the first filled row is the header, empty rows fall out, cells are
 * trimmed and composed. Refuses what would put a value under the wrong header.
 */
export function makeTable(
  raw: readonly RawRow[],
  origin: TableOrigin,
  limits: TableLimits,
): Result<Table, TableRefusal> {
  const [header, ...rows] = raw.map(tidied).filter(isFilled)
  if (header === undefined || rows.length === 0) {
    return refused({ kind: 'empty' })
  }
  const problem = problemOfSize(rows, header, limits) ?? problemOfHeader(header)
  if (problem !== undefined) {
    return refused(problem)
  }
  const places = header.cells.flatMap((title, place) => (title === '' ? [] : [place]))
  const stray = firstStrayCell(rows, new Set(places), header.cells.length)
  if (stray !== undefined) {
    return refused(stray)
  }
  const columns = places.map((place) => header.cells[place] ?? '')
  return ok({ columns, rows: rows.map((row) => tableRow(row, columns, places)), origin })
}

function tidied(row: RawRow): RawRow {
  return { ...row, cells: row.cells.map((cell) => cell.normalize('NFC').trim()) }
}

function isFilled(row: RawRow): boolean {
  return row.cells.some((cell) => cell !== '') || (row.withoutValue?.size ?? 0) > 0
}

function problemOfSize(
  rows: readonly RawRow[],
  header: RawRow,
  limits: TableLimits,
): TableRefusal | undefined {
  if (rows.length > limits.rows) {
    return { kind: 'too-many-rows' }
  }
  if (header.cells.findLastIndex((cell) => cell !== '') >= limits.columns) {
    return { kind: 'too-many-columns' }
  }
  const long = [header, ...rows].find((row) =>
    row.cells.some((cell) => cell.length > limits.cellCharacters),
  )
  return long === undefined ? undefined : { kind: 'cell-too-long', row: long.number }
}

function problemOfHeader(header: RawRow): TableRefusal | undefined {
  const seen = new Set<string>()
  for (const title of header.cells.filter((cell) => cell !== '')) {
    if (seen.has(title.toLowerCase())) {
      return { kind: 'duplicated-headers', column: title }
    }
    seen.add(title.toLowerCase())
  }
  return undefined
}

/** A filled cell without a header: past the last header the row has shifted, before it one lacks. */
function firstStrayCell(
  rows: readonly RawRow[],
  places: ReadonlySet<number>,
  width: number,
): TableRefusal | undefined {
  for (const row of rows) {
    const place = row.cells.findIndex((cell, index) => cell !== '' && !places.has(index))
    if (place >= 0) {
      return { kind: place >= width ? 'ragged-row' : 'no-header', row: row.number }
    }
  }
  return undefined
}

function tableRow(row: RawRow, columns: readonly string[], places: readonly number[]): TableRow {
  const cells = places.map((place) => row.cells[place] ?? '')
  const issues = columns.flatMap((column, index): RowIssue[] => {
    const unusable = isFormula(cells[index] ?? '') || row.withoutValue?.has(places[index] ?? -1)
    return unusable === true ? [{ column, reason: 'formula' }] : []
  })
  return { number: row.number, cells, issues }
}
