/** What `readTable` makes of a file: headers once, and rows as wide as the headers. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly origin: TableOrigin
}

/** One row of text. `number` is the row as a spreadsheet shows it, so the header is usually row 1. */
export type TableRow = {
  readonly number: number
  readonly cells: readonly string[]
  readonly issues: readonly RowIssue[]
}

/** A cell that must not be used as it stands: it holds a formula, or a formula's missing outcome. */
export type RowIssue = { readonly column: string; readonly reason: 'formula' }

/** How the file was read, so that a person can be told. */
export type TableOrigin =
  | { readonly kind: 'csv'; readonly encoding: TableEncoding; readonly separator: string }
  | { readonly kind: 'xlsx' }

/** The encodings a CSV file may have. `windows-1252` is what remains when the file is no UTF-8. */
export type TableEncoding = 'utf-8' | 'utf-16' | 'windows-1252'

/** Every reason for which a whole file is refused. */
export const tableRefusalKinds = [
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'empty',
  'no-header',
  'duplicated-headers',
  'ragged-row',
  'broken-quotes',
  'not-a-table',
  'encoding',
  'encrypted',
  'macros',
  'zip-bomb',
  'old-excel',
  'damaged',
] as const

/** One of the reasons for which a whole file is refused. */
export type TableRefusalKind = (typeof tableRefusalKinds)[number]

/** Why a file is refused, with the row or column where it was seen, when there is one. */
export type TableRefusal = {
  readonly kind: TableRefusalKind
  readonly row?: number
  readonly column?: string
}

/** How big a table may be. Sizes in bytes; `unpackedBytes` is for a zipped file as a whole. */
export type TableLimits = {
  readonly bytes: number
  readonly rows: number
  readonly columns: number
  readonly cellCharacters: number
  readonly unpackedBytes: number
  readonly unpackedRatio: number
  readonly zipEntries: number
}

/** The limits of the house: far above any caseload, far below what hurts a small server. */
export const tableLimits: TableLimits = {
  bytes: 10 * 1024 * 1024,
  rows: 20_000,
  columns: 100,
  cellCharacters: 10_000,
  unpackedBytes: 64 * 1024 * 1024,
  unpackedRatio: 200,
  zipEntries: 1000,
}
