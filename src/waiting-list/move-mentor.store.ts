import type { Tx } from '../shared/database/index.js'

/** Ties own choices to the registration of a mentor that stays. */
export async function moveOwnChoicesOfMentor(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('own_choice').set({ mentor_id: to }).where('mentor_id', '=', from).execute()
}
