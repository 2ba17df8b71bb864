import type { Tx } from '../shared/database/index.js'

type TwoClients = { from: string; to: string }

/**
 * Moves what is known of one registration of a client to the other; what was confirmed, corrected and put against
 * each other moves along. Both introductions stay: the newest is shown.
 */
export async function moveEvidenceOfClient(tx: Tx, { from, to }: TwoClients): Promise<void> {
  await tx.updateTable('evidence').set({ client_id: to }).where('client_id', '=', from).execute()
  await tx.updateTable('portrait').set({ client_id: to }).where('client_id', '=', from).execute()
  await tx
    .updateTable('portrait_reading')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
}
