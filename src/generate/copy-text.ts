import { loadedTables, type Batch, type Cell, type LoadedTable } from './loaded-tables.js'

const special: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const chunkLength = 65_536

/** The rows of one table in PostgreSQL's own text format for COPY, in chunks of about 64 kB. */
export function* copyText(batch: Batch, table: LoadedTable): Generator<string> {
  const columns = loadedTables[table] as readonly string[]
  let chunk = ''
  for (const row of batch[table] as readonly Record<string, Cell>[]) {
    chunk += `${columns.map((column) => cellText(row[column] ?? null)).join('\t')}\n`
    if (chunk.length > chunkLength) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}

function cellText(cell: Cell): string {
  if (cell === null) {
    return '\\N'
  }
  if (typeof cell === 'object') {
    return escaped(`{${cell.join(',')}}`)
  }
  return typeof cell === 'string' ? escaped(cell) : String(cell)
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => special[character] ?? character)
}
