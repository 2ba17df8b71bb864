import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** A dossier that is frozen now. */
export type Restriction = { id: string; reason: string; restrictedAt: Instant }

/** Whether and why a client's dossier is frozen now. */
export async function restrictionOf(tx: Tx, clientId: string): Promise<Restriction | undefined> {
  return tx
    .selectFrom('processing_restriction')
    .select(['id', 'reason', 'restricted_at as restrictedAt'])
    .where('client_id', '=', clientId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
}

type Restricting = {
  id: string
  clientId: string
  requestId: string | null
  reason: string
  by: string
  at: Instant
}

/** Freezes a dossier; the database refuses to write in it from then on. */
export async function insertRestriction(tx: Tx, restricting: Restricting): Promise<void> {
  const { id, clientId, requestId, reason, by, at } = restricting
  await tx
    .insertInto('processing_restriction')
    .values({
      id,
      client_id: clientId,
      request_id: requestId,
      reason,
      restricted_by: by,
      restricted_at: at,
    })
    .execute()
}

/** Lets a dossier be used again. */
export async function liftRestriction(
  tx: Tx,
  { id, reason, by, at }: Pick<Restricting, 'id' | 'reason' | 'by' | 'at'>,
): Promise<void> {
  await tx
    .updateTable('processing_restriction')
    .set({ lifted_at: at, lifted_by: by, lift_reason: reason })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .execute()
}
