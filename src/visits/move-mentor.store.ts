import type { Tx } from '../shared/database/index.js'

/** Puts the contacts of one registration of a mentor on another's name. */
export async function moveContactsOfMentor(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('contact').set({ mentor_id: to }).where('mentor_id', '=', from).execute()
}
