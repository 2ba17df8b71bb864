import { stringify } from 'csv-stringify/sync'
import { isEscaped } from '../formula.js'

/** How a CSV file is written; the defaults are what Dutch Excel opens without questions. */
export type CsvOptions = {
  readonly separator?: ';' | ',' | '\t'
  readonly byteOrderMark?: boolean
}

const byteOrderMark = '\uFEFF'

/**
 * Writes a whole table as CSV. Formula-safe: a cell that a spreadsheet would run gets an apostrophe
 * in front, and a cell with any separator is quoted, so that no other reading cuts it in two.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  options: CsvOptions = {},
): string {
  return start(options) + lines([columns, ...rows], options)
}

function start(options: CsvOptions): string {
  return options.byteOrderMark === false ? '' : byteOrderMark
}

function lines(rows: readonly (readonly string[])[], options: CsvOptions): string {
  return stringify(
    rows.map((row) => row.map(keepingApostrophe)),
    {
      delimiter: options.separator ?? ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted_match: /[,;\t]/u,
    },
  )
}

/** A cell that looks escaped of itself gets one apostrophe more, which reading takes off again. */
function keepingApostrophe(cell: string): string {
  return isEscaped(cell) ? `'${cell}` : cell
}
