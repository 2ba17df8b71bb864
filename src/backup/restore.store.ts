import { Client } from 'pg'
import { Damaged, type ArchiveHead, type Frame, type TableSum } from './archive.js'
import { migrationsOf, tablesOf, type KnownTable } from './catalog.store.js'
import { fillTable, fullName, steadyText, sumOf } from './table-text.store.js'

/** What stands in the way of a restore before a single row is written. */
export type Obstacle = 'not-empty' | 'other-migrations'

/** What came back. */
export type Restored = { tables: number; rows: number }

/** The rows that came back are not the rows that went in. */
export class NotTheSame extends Error {
  override name = 'NotTheSame'
}

/**
 * Fills an empty database from an archive in one transaction, then counts and hashes every table
 * again. Throws, and leaves the database as it was, when anything differs.
 */
export async function fillFrom(
  adminUrl: string,
  head: ArchiveHead,
  frames: AsyncIterator<Frame>,
): Promise<Restored | Obstacle> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('begin')
    await steadyText(client)
    const tables = await tablesOf(client)
    const obstacle = await obstacleIn(client, tables, head)
    if (obstacle !== undefined) {
      return obstacle
    }
    await setTriggers(client, tables, 'disable')
    const restored = await fillAll(client, tables, frames)
    await setTriggers(client, tables, 'enable')
    await moveSequences(client, tables)
    await client.query('commit')
    return restored
  } finally {
    await client.end()
  }
}

async function obstacleIn(client: Client, tables: KnownTable[], head: ArchiveHead) {
  await client.query('set local role naast_load')
  await client.query('lock table organisation, account in share row exclusive mode')
  const { rows } = await client.query(
    'select 1 from organisation union all select 1 from account limit 1',
  )
  if (rows.length > 0) {
    return 'not-empty'
  }
  const shape = (known: readonly Pick<KnownTable, 'schema' | 'name' | 'columns'>[]) =>
    known.map(({ schema, name, columns }) => [schema, name, ...columns])
  const here = { migrations: await readMigrations(client), tables: shape(tables) }
  const there = { migrations: head.migrations, tables: shape(head.tables) }
  return JSON.stringify(here) === JSON.stringify(there) ? undefined : 'other-migrations'
}

async function readMigrations(client: Client) {
  await client.query('set local role naast_backup')
  return migrationsOf(client)
}

/** What triggers derive is in the archive as well; only foreign keys keep watch meanwhile. */
async function setTriggers(client: Client, tables: KnownTable[], to: 'enable' | 'disable') {
  for (const table of tables.filter(({ hasTriggers }) => hasTriggers)) {
    await actAs(client, table.owner)
    await client.query(`alter table ${fullName(client, table)} ${to} trigger user`)
  }
}

async function fillAll(client: Client, tables: KnownTable[], frames: AsyncIterator<Frame>) {
  await client.query('set local role naast_load')
  for (const table of tables.toReversed()) {
    await client.query(`delete from ${fullName(client, table)}`)
  }
  let rows = 0
  for (const table of tables) {
    rows += await fillAndCompare(client, table, frames)
  }
  const last = await nextFrame(frames)
  if (last.kind !== 'end' || last.tables !== tables.length) {
    throw new Damaged('The archive has another number of tables')
  }
  // Nothing may follow: this also lets the file be read, and its seal be checked, to the last byte.
  if ((await frames.next()).done !== true) {
    throw new Damaged('The archive goes on after its end')
  }
  return { tables: tables.length, rows }
}

async function fillAndCompare(client: Client, table: KnownTable, frames: AsyncIterator<Frame>) {
  let expected: TableSum | undefined
  async function* text() {
    for (;;) {
      const frame = await nextFrame(frames)
      if (frame.kind !== 'rows') {
        expected = frame.kind === 'sum' ? frame.sum : undefined
        return
      }
      yield frame.text
    }
  }
  await actAs(client, 'naast_load')
  await fillTable(client, table, text())
  // Or foreign keys into this table would be looked up as if it were empty.
  await actAs(client, table.owner)
  await client.query(`analyze ${fullName(client, table)}`)
  await actAs(client, 'naast_load')
  const found = await sumOf(client, table)
  if (found.rows !== expected?.rows || found.sha256 !== expected.sha256) {
    throw new NotTheSame(`Table ${table.name} came back different`)
  }
  return found.rows
}

async function nextFrame(frames: AsyncIterator<Frame>): Promise<Frame> {
  const next = await frames.next()
  if (next.done === true) {
    throw new Damaged('The archive ends too early')
  }
  return next.value
}

/** New rows get numbers after the restored ones. */
async function moveSequences(client: Client, tables: KnownTable[]) {
  for (const table of tables) {
    if (table.identity !== null) {
      const { column, sequence } = table.identity
      const highest = `select coalesce(max(${client.escapeIdentifier(column)}), 0) + 1 as next`
      await actAs(client, 'naast_load')
      const { rows } = await client.query<{ next: string }>(
        `${highest} from ${fullName(client, table)}`,
      )
      await actAs(client, table.owner)
      await client.query('select setval($1, $2, false)', [sequence, rows[0]?.next])
    }
  }
}

async function actAs(client: Client, role: string) {
  await client.query('reset role')
  await client.query(`set local role ${client.escapeIdentifier(role)}`)
}
