import type { Tx } from '../shared/database/index.js'

/** Moves every mentorship of one registration of a client to the other. The caller checks that they fit. */
export async function moveMentorshipsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('mentorship').set({ client_id: to }).where('client_id', '=', from).execute()
}
