export { readTable, type TableSource } from './read/read-table.js'
export {
  tableLimits,
  type RowIssue,
  type Table,
  type TableEncoding,
  type TableLimits,
  type TableOrigin,
  type TableRefusal,
  type TableRefusalKind,
  type TableRow,
} from './table.js'
export { writeCsv, type CsvOptions } from './write/write-csv.js'
