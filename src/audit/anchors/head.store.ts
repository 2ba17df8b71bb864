import { sql } from 'kysely'
import type { Tx } from '../../shared/database/index.js'
import type { Head } from './anchor.js'

/** Where the chain of the organisation at hand stands; undefined while nothing was logged. */
export async function findHead(tx: Tx): Promise<Head | undefined> {
  const { rows } = await sql<Head>`
    select organisation_id organisation, seq, encode(hash, 'hex') hash from audit_head`.execute(tx)
  return rows[0]
}
