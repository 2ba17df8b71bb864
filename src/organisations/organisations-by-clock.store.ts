import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'

/** The ids of all organisations, for work that the clock starts; it then acts as each of them. */
export async function organisationsByClock(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from organisations_by_clock() as id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}
