import type { Tx } from '../../shared/database/index.js'
import type { Pending } from './pending.js'

/** What waits with an invitation of the organisation of the transaction. */
export async function findPending(tx: Tx, invitationId: string): Promise<Pending | null> {
  const row = await tx
    .selectFrom('invitation')
    .select('pending')
    .where('id', '=', invitationId)
    .executeTakeFirst()
  return (row?.pending ?? null) as unknown as Pending | null
}

/** Keeps what was filled in until the code proves it; null forgets it. */
export async function savePending(
  tx: Tx,
  invitationId: string,
  pending: Pending | null,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ pending: pending === null ? null : JSON.stringify(pending) })
    .where('id', '=', invitationId)
    .execute()
}
