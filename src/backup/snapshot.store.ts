import { Client } from 'pg'
import type { Instant } from '../shared/calendar/index.js'
import { bytesOf, startSum, type ArchivedTable } from './archive.js'
import { migrationsOf, tablesOf } from './catalog.store.js'
import { steadyText, tableText } from './table-text.store.js'

type Snapshot = { adminUrl: string; madeAt: Instant; secret: string }

/** Hears of every table that is in: how many rows it has. */
export type OnTable = (rows: number) => void

/**
 * The whole database as one archive, as it was at one moment, whatever is written meanwhile. Read by
 * the role that may look past the wall between organisations, and may change nothing.
 */
export async function* snapshot(
  { adminUrl, madeAt, secret }: Snapshot,
  onTable: OnTable,
): AsyncGenerator<Buffer> {
  const client = new Client({ connectionString: adminUrl })
  // The work fails when the connection breaks; without a listener the process would end.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local role naast_backup')
    // Rather fail than leave rows out.
    await client.query('set local row_security = off')
    await steadyText(client)
    const tables = await tablesOf(client)
    const head = { format: 'naast-backup', version: 1, madeAt, secret } as const
    const archived = tables.map(archivedTable)
    const migrations = await migrationsOf(client)
    yield bytesOf({ kind: 'head', head: { ...head, migrations, tables: archived } })
    for (const table of archived) {
      yield* framesOf(client, table, onTable)
    }
    yield bytesOf({ kind: 'end', tables: tables.length })
  } finally {
    await client.end()
  }
}

async function* framesOf(client: Client, table: ArchivedTable, onTable: OnTable) {
  const counting = startSum()
  for await (const text of tableText(client, table)) {
    counting.add(text)
    yield bytesOf({ kind: 'rows', text })
  }
  const sum = counting.sum()
  onTable(sum.rows)
  yield bytesOf({ kind: 'sum', sum })
}

function archivedTable({ schema, name, columns, order }: ArchivedTable): ArchivedTable {
  return { schema, name, columns, order }
}
