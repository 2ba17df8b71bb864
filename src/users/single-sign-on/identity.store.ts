import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

type Identity = { issuer: string; subject: string }

/** The account that this person of the provider is at the organisation of the transaction. */
export async function findIdentity(tx: Tx, { issuer, subject }: Identity) {
  const row = await tx
    .selectFrom('sign_on_identity')
    .select('account_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.account_id
}

/** Ties a person of the provider to an account, from now on. */
export async function insertIdentity(
  tx: Tx,
  { issuer, subject, accountId, at }: Identity & { accountId: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('sign_on_identity')
    .values({ issuer, subject, account_id: accountId, linked_at: at })
    .execute()
}

/** Whether this account is tied to another person of the same provider already. */
export async function isTied(
  tx: Tx,
  { issuer, accountId }: { issuer: string; accountId: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('sign_on_identity')
    .select('account_id')
    .where('issuer', '=', issuer)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}
