import { sql } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { waitingEndedReason } from './rules/waiting-ended.js'

/**
 * Gives what was proposed for one registration of a client to the other. What hangs on a place on the waiting list
 * moved along with that place; this moves the rest, and is done after it. An open proposal on a place that
 * was closed because the person waited twice goes on under the place that stays; where one is open there, it is taken
 * back, for nobody gets two mentors in one way at once.
 */
export async function moveProposalsOfClient(
  tx: Tx,
  { from, to, at }: { from: string; to: string; at: Instant },
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
  await sql`
    update match_proposal double
    set status = 'withdrawn', closed_at = ${at}, close_reason = ${waitingEndedReason},
        agreed_on = null, version = double.version + 1
    from waiting_entry gone
    where double.client_id = ${to} and double.status in ('asking-mentor', 'acquaintance', 'agreed')
      and gone.organisation_id = double.organisation_id and gone.id = double.waiting_entry_id
      and gone.closed_on is not null`.execute(tx)
}
