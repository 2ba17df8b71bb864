import { sql } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** Whose acts are asked for, in which period. */
export type TouchedBy = { by: 'account' | 'session'; id: string; from: Instant; until: Instant }

/** What somebody touched: one line for each act and thing, with how often and when. */
export type Touched = {
  action: string
  object: string
  objectId: string | null
  clientIds: string[]
  outcome: string
  times: number
  first: Instant
  last: Instant
}

/**
 * What an account or a session touched in a period, for a report on a breach (AVG 33): ids only, the most
 * recent last. Found by an index, so that it answers in seconds whatever the size of the log.
 */
export async function touchedBy(tx: Tx, { by, id, from, until }: TouchedBy): Promise<Touched[]> {
  const column = sql.ref(by === 'account' ? 'account_id' : 'session_id')
  const { rows } = await sql<Touched>`
    select action, object_kind "object", object_id "objectId", client_ids "clientIds", outcome,
           count(*)::int times, min(at) "first", max(at) "last"
    from audit_event where ${column} = ${id} and at >= ${from} and at < ${until}
    group by action, object_kind, object_id, client_ids, outcome
    order by max(at), object_id`.execute(tx)
  return rows
}
