import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

/** What a link of an account is for. */
export type LinkPurpose = 'reset' | 'address' | 'address-back' | 'lost-factor'

/** A link as it is kept; without account it was asked for an address nobody has. */
export type AccountLink = {
  id: string
  purpose: LinkPurpose
  accountId: string | null
  email: string | null
  expiresAt: Instant
  usedAt: Instant | null
  createdAt: Instant
}

type NewLink = Omit<AccountLink, 'usedAt'> & { tokenHash: string }

/** Keeps a link, and forgets those that lead nowhere and ran out; the transaction acts for its account. */
export async function insertLink(tx: Tx, link: NewLink): Promise<void> {
  await tx.deleteFrom('account_link').where('expires_at', '<', link.createdAt).execute()
  await tx
    .insertInto('account_link')
    .values({
      id: link.id,
      token_hash: link.tokenHash,
      purpose: link.purpose,
      account_id: link.accountId,
      email: link.email,
      expires_at: link.expiresAt,
      created_at: link.createdAt,
    })
    .execute()
}

/** The link of which this transaction presents the hash, used or not. */
export async function findLink(tx: Tx, tokenHash: string): Promise<AccountLink | undefined> {
  const row = await tx
    .selectFrom('account_link')
    .select([
      'id',
      'purpose',
      'account_id as accountId',
      'email',
      'expires_at as expiresAt',
      'used_at as usedAt',
      'created_at as createdAt',
    ])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && { ...row, purpose: row.purpose as LinkPurpose }
}

/** Spends a link; false when it was spent at the same moment. The transaction acts for its account. */
export async function useLink(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account_link')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Spends every open link of one purpose: another takes its place, or it is called back. */
export async function endLinks(
  tx: Tx,
  { accountId, purpose, at }: { accountId: string; purpose: LinkPurpose; at: Instant },
): Promise<void> {
  await tx
    .updateTable('account_link')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .execute()
}

/**
 * Spends every open link, whatever it is for, that was made since a moment: whoever asked for it may not have
 * been the owner.
 */
export async function endLinksSince(
  tx: Tx,
  { accountId, since, at }: { accountId: string; since: Instant; at: Instant },
): Promise<void> {
  await tx
    .updateTable('account_link')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('created_at', '>=', since)
    .where('used_at', 'is', null)
    .execute()
}
