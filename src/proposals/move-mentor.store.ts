import type { Tx } from '../shared/database/index.js'

/** Puts what was proposed to one registration of a mentor on another's name. */
export async function moveProposalsOfMentor(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx
    .updateTable('match_proposal')
    .set({ mentor_id: to })
    .where('mentor_id', '=', from)
    .execute()
  await tx
    .updateTable('match_proposal')
    .set({ suggested_mentor_id: to })
    .where('suggested_mentor_id', '=', from)
    .execute()
}
