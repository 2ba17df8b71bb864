import { refused, type Result } from '../../result/index.js'
import { tableLimits, type Table, type TableLimits, type TableRefusal } from '../table.js'
import { readXlsx } from '../xlsx/read-xlsx.js'
import { collectBytes } from './collect-bytes.js'
import { readCsv } from './read-csv.js'
import { fileShape } from './file-shape.js'

/** A file as bytes in memory, or as a stream such as `createReadStream(path)`. */
export type TableSource = Uint8Array | AsyncIterable<Uint8Array>

/**
 * Reads a CSV or XLSX file, whatever its name. Refuses with one reason when the file is no table,
 * hides something, or passes a limit; it then stops reading at once. Never throws on content.
 */
export async function readTable(
  source: TableSource,
  limits: TableLimits = tableLimits,
): Promise<Result<Table, TableRefusal>> {
  const bytes = await collectBytes(source, limits.bytes)
  if (bytes === undefined) {
    return refused({ kind: 'too-large' })
  }
  const shape = fileShape(bytes)
  if (shape === 'zip') {
    return readXlsx(bytes, limits)
  }
  return shape === 'text' ? readCsv(bytes, limits) : refused({ kind: shape })
}
