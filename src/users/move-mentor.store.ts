import type { Tx } from '../shared/database/index.js'

/** Ties roles and waiting invitations of one registration of a mentor to another. */
export async function moveRolesOfMentor(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx
    .updateTable('role_assignment')
    .set({ mentor_id: to })
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('mentor_id', '=', from)
    .execute()
  await tx.updateTable('invitation').set({ mentor_id: to }).where('mentor_id', '=', from).execute()
}
