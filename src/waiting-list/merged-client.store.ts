import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

type Merging = { from: string; to: string; on: PlainDate; note: string }

/**
 * Moves the waiting of one registration of a client to the other; contacts and choices move along. Who waits in one
 * way under both names goes on waiting once: since the earliest day, with the highest urgency; the other place is closed.
 */
export async function moveWaitingOfClient(tx: Tx, { from, to, on, note }: Merging): Promise<void> {
  await sql`
    update waiting_entry kept
    set waiting_since = least(kept.waiting_since, double.waiting_since),
        urgency_reason = case when double.urgency > kept.urgency
                         then double.urgency_reason else kept.urgency_reason end,
        urgency = greatest(kept.urgency, double.urgency),
        next_contact_on = least(kept.next_contact_on, double.next_contact_on),
        version = kept.version + 1
    from waiting_entry double
    where kept.client_id = ${to} and kept.closed_on is null
      and double.client_id = ${from} and double.closed_on is null
      and double.regime = kept.regime
      and double.organisation_id = kept.organisation_id`.execute(tx)
  await sql`
    update waiting_entry double
    set closed_on = greatest(${on}::date, double.waiting_since), close_reason = 'other',
        close_note = ${note}, next_contact_on = null, version = double.version + 1
    where double.client_id = ${from} and double.closed_on is null
      and exists (select from waiting_entry kept
                  where kept.organisation_id = double.organisation_id
                    and kept.client_id = ${to} and kept.closed_on is null
                    and kept.regime = double.regime)`.execute(tx)
  await tx
    .updateTable('waiting_entry')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
}
