import type { Tx } from '../shared/database/index.js'

/**
 * Gives what was proposed for one registration of a client to the other. What hangs on a place on the waiting list
 * moved along with that place; this moves the rest, and is done after it.
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
}
