export { readTable, type TableSource } from './read/read-table.js'
export {
  tableLimits,
  tableRefusalKinds,
  type RowIssue,
  type Table,
  type TableEncoding,
  type TableLimits,
  type TableOrigin,
  type TableRefusal,
  type TableRefusalKind,
  type TableRow,
} from './table.js'
export { streamCsv, writeCsv, type CsvOptions } from './write/write-csv.js'
