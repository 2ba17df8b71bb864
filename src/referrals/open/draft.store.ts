import { sql } from 'kysely'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

/** A request that is not finished: what was typed is sealed. */
export type KeptDraft = { id: string; sealed: string; savedAt: Instant; expiresAt: Instant }

type NewDraft = KeptDraft & { organisationId: string; tokenHash: string }

/** Keeps a new draft; false when the door is closed or keeps too many already. */
export async function keepDraft(tx: Tx, draft: NewDraft): Promise<boolean> {
  const { organisationId, id, tokenHash, sealed, savedAt, expiresAt } = draft
  const { rows } = await sql<{ kept: boolean }>`
    select keep_referral_draft(${organisationId}, ${id}, ${tokenHash}, ${sealed}, ${savedAt}, ${expiresAt}) as kept
  `.execute(tx)
  return rows[0]?.kept ?? false
}

/** The draft of which this transaction presents the hash, while it has not expired. */
export async function findDraft(
  tx: Tx,
  { tokenHash, now }: { tokenHash: string; now: Instant },
): Promise<(KeptDraft & { organisationId: string }) | undefined> {
  return tx
    .selectFrom('referral_draft')
    .select(['organisation_id as organisationId', 'id', 'sealed'])
    .select(['saved_at as savedAt', 'expires_at as expiresAt'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

/** Keeps other words in a draft that this transaction presents. */
export async function replaceDraft(tx: Tx, draft: KeptDraft): Promise<void> {
  await tx
    .updateTable('referral_draft')
    .set({ sealed: draft.sealed, saved_at: draft.savedAt, expires_at: draft.expiresAt })
    .where('id', '=', draft.id)
    .execute()
}

/** A draft that became a request is gone. */
export async function dropDraft(tx: Tx, tokenHash: string): Promise<void> {
  await tx.deleteFrom('referral_draft').where('token_hash', '=', tokenHash).execute()
}

/** A draft of the organisation of the transaction, for the mail with its link. */
export async function draftToMail(tx: Tx, id: string): Promise<KeptDraft | undefined> {
  return tx
    .selectFrom('referral_draft')
    .select(['id', 'sealed', 'saved_at as savedAt', 'expires_at as expiresAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}
