import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'

/**
 * Gives what was proposed for one registration of a client to the other. What hangs on a place on the waiting list
 * moved along with that place; this moves the rest, and is done after it. An open proposal on a place that
 * was closed because the person waited twice goes on under the place that stays, unless one is open there.
 */
export async function moveProposalsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx
    .updateTable('match_check_in')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
  await sql`
    update match_proposal moved
    set waiting_entry_id = kept.id
    from waiting_entry gone, waiting_entry kept
    where moved.client_id = ${to} and moved.status in ('asking-mentor', 'acquaintance', 'agreed')
      and gone.organisation_id = moved.organisation_id and gone.id = moved.waiting_entry_id
      and gone.closed_on is not null
      and kept.organisation_id = moved.organisation_id and kept.client_id = ${to}
      and kept.closed_on is null and kept.regime = moved.regime
      and not exists (select from match_proposal other
                      where other.organisation_id = moved.organisation_id
                        and other.waiting_entry_id = kept.id
                        and other.status in ('asking-mentor', 'acquaintance', 'agreed'))`.execute(
    tx,
  )
}
