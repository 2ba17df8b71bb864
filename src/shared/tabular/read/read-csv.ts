import { CsvError, parse } from 'csv-parse/sync'
import { ok, refused, type Result } from '../../result/index.js'
import { withoutEscape } from '../formula.js'
import type { Table, TableLimits, TableRefusal } from '../table.js'
import { decodeText } from './decode-text.js'
import { makeTable, type RawRow } from './make-table.js'
import { declaredSeparator, separatorOf } from './separator.js'

/**
 * Reads CSV text in any of the known encodings. Stops at the first row over the limit, and refuses:
 * empty rows count too, because what comes after them would be lost unseen.
 */
export function readCsv(bytes: Uint8Array, limits: TableLimits): Result<Table, TableRefusal> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    return decoded
  }
  const { text, encoding } = decoded.value
  const separator = separatorOf(text)
  const skipped = declaredSeparator.test(text) ? 1 : 0
  const most = limits.rows + 1 + skipped
  const records = parseRecords(text, separator, most + 1)
  if (!records.ok) {
    return records
  }
  if (records.value.length > most) {
    return refused({ kind: 'too-many-rows' })
  }
  const rows = records.value.map((cells, index): RawRow => ({
    number: index + 1,
    cells: index < skipped ? [] : cells.map(withoutEscape),
  }))
  return makeTable(rows, { kind: 'csv', encoding, separator }, limits)
}

/** Empty lines stay in, so that a record's place is the row a spreadsheet shows. */
function parseRecords(
  text: string,
  separator: string,
  most: number,
): Result<string[][], TableRefusal> {
  try {
    return ok(parse(text, { delimiter: separator, relax_column_count: true, to: most }))
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error
    }
    return refused({ kind: 'broken-quotes', row: Number(error['records'] ?? 0) + 1 })
  }
}
