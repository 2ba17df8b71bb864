import type { Tx } from '../shared/database/index.js'

/**
 * Moves the decisions about one registration of a client to the other, with what professionals found of him; also
 * those that were closed, for only whose they are becomes another.
 */
export async function moveDecisionsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('decision').set({ client_id: to }).where('client_id', '=', from).execute()
  await tx
    .updateTable('capacity_statement')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
}
