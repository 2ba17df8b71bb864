import { sql } from 'kysely'
import type { Database } from './database.js'

/** What the database says of itself: the newest migration, and how the queue of jobs stands. */
export type DatabaseHealth = { migration: string | null; jobs: { waiting: number; failed: number } }

/** Asks the database how it is; throws when it cannot be reached. */
export async function databaseHealth(database: Database): Promise<DatabaseHealth> {
  return database.as({}, async (tx) => {
    const { rows } = await sql<{ migration: string | null; waiting: number; failed: number }>`
      select (select max(name) from migration) as migration,
             (select count(*) from graphile_worker.jobs where attempts < max_attempts) as waiting,
             (select count(*) from graphile_worker.jobs where attempts >= max_attempts) as failed
      `.execute(tx)
    const { migration = null, waiting = 0, failed = 0 } = rows[0] ?? {}
    return { migration, jobs: { waiting, failed } }
  })
}
