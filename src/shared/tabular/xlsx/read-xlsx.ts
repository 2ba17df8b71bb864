import { readSheet } from 'read-excel-file/node'
import { ok, refused, type Result } from '../../result/index.js'
import { makeTable, type RawRow } from '../read/make-table.js'
import type { Table, TableLimits, TableRefusal } from '../table.js'
import { packFiles } from './pack-files.js'
import { scanSheet } from './scan-sheet.js'
import { unpackWorkbook } from './unpack-workbook.js'
import { zipDirectory } from './zip-directory.js'

/** Reads the first sheet of a workbook. Dates become 'YYYY-MM-DD', numbers keep every digit. */
export async function readXlsx(
  bytes: Uint8Array,
  limits: TableLimits,
): Promise<Result<Table, TableRefusal>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = zipDirectory(file, limits)
  if (!entries.ok) {
    return entries
  }
  const workbook = unpackWorkbook(file, entries.value)
  if (!workbook.ok) {
    return workbook
  }
  const scanned = scanSheet(workbook.value.sheet.toString('utf8'), limits)
  if (!scanned.ok) {
    return scanned
  }
  const cells = await readCells(packFiles(workbook.value.files))
  if (!cells.ok) {
    return cells
  }
  const rows = cells.value.map((row, index): RawRow => {
    const withoutValue = scanned.value.get(index + 1)
    return { number: index + 1, cells: row, ...(withoutValue && { withoutValue }) }
  })
  return makeTable(rows, { kind: 'xlsx' }, limits)
}

/** Whatever the library throws on a stranger's file, the file is at fault: it was packed by us. */
async function readCells(file: Buffer): Promise<Result<string[][], TableRefusal>> {
  try {
    const rows = await readSheet(file, { parseNumber: (digits) => digits })
    return ok(rows.map((row) => row.map(cellText)))
  } catch {
    return refused({ kind: 'damaged' })
  }
}

function cellText(value: unknown): string {
  if (typeof value === 'string') {
    return value
  }
  if (typeof value === 'boolean') {
    return value ? 'ja' : 'nee'
  }
  return hasIsoText(value) ? dateText(value.toISOString()) : ''
}

/** Only a date cell has this; recognised by what it can do, as the calendar alone makes dates. */
function hasIsoText(value: unknown): value is { toISOString: () => string } {
  return typeof value === 'object' && value !== null && 'toISOString' in value
}

function dateText(iso: string): string {
  const [date = '', time = ''] = iso.split('T')
  return time.startsWith('00:00') ? date : `${date} ${time.slice(0, 5)}`
}
