import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Instant } from '../shared/calendar/index.js'
import { copyText } from './copy-text.js'
import { loadedTables, tableNames, type Batch } from './loaded-tables.js'

type Organisation = { id: string; name: string; createdAt: Instant }

/** What makes a database unfit to generate in. */
export type Unfit = 'real-office' | 'already-there'

/** A transaction of bulk load for one new organisation; `done` keeps it, `undo` leaves nothing. */
export type Load = {
  write(batch: Batch): Promise<void>
  done(): Promise<void>
  undo(): Promise<void>
}

/**
 * Opens a bulk load as the role that may look past the wall between organisations. Says what is
 * wrong when a real organisation lives in the database, or this one was made before.
 */
export async function openLoad(
  adminUrl: string,
  organisation: Organisation,
): Promise<Load | Unfit> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query('begin')
    await admin.query('set local role naast_load')
    const unfit = await whatIsUnfit(admin, organisation.id)
    if (unfit !== undefined) {
      await admin.end()
      return unfit
    }
    await insertOrganisation(admin, organisation)
  } catch (error) {
    await admin.end()
    throw error
  }
  let isFirst = true
  return {
    async write(batch) {
      await writeBatch(admin, batch)
      if (isFirst) {
        await analyze(admin)
      }
      isFirst = false
    },
    done: () => finish(admin),
    undo: () => admin.end(),
  }
}

async function whatIsUnfit(admin: Client, id: string): Promise<Unfit | undefined> {
  const { rows } = await admin.query<{ id: string; is_fictional: boolean }>(
    'select id, is_fictional from organisation where id = $1 or not is_fictional',
    [id],
  )
  if (rows.some((row) => !row.is_fictional)) {
    return 'real-office'
  }
  return rows.length > 0 ? 'already-there' : undefined
}

async function insertOrganisation(admin: Client, { id, name, createdAt }: Organisation) {
  await admin.query(
    'insert into organisation (id, name, is_fictional, created_at) values ($1, $2, true, $3)',
    [id, name, createdAt],
  )
  await admin.query("select set_config('app.organisation', $1, true)", [id])
}

/** The organisation of every row is the one of the transaction: no column can name another. */
async function writeBatch(admin: Client, batch: Batch) {
  for (const table of tableNames) {
    if (batch[table].length > 0) {
      const columns = loadedTables[table].join(', ')
      const into = admin.query(copyFrom(`copy ${table} (${columns}) from stdin`))
      await pipeline(Readable.from(copyText(batch, table)), into)
    }
  }
}

/**
 * Lets the planner know our rows before they are committed. Without, it takes the tables for empty and
 * looks up every foreign key by whichever index is smallest. Also keeps autovacuum, which cannot see
 * our rows, from telling it otherwise until the end.
 */
async function analyze(admin: Client) {
  await admin.query('set local role naast_owner')
  await admin.query(`analyze ${tableNames.join(', ')}`)
  await admin.query('set local role naast_load')
}

async function finish(admin: Client) {
  try {
    await admin.query('commit')
    await admin.query('set role naast_owner')
    await admin.query(`vacuum (analyze) organisation, ${tableNames.join(', ')}`)
  } finally {
    await admin.end()
  }
}
