import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

type NewHalf = { tokenHash: string; accountId: string; expiresAt: Instant; now: Instant }

/** Keeps that the password was right, and forgets what ran out; the transaction acts for the account. */
export async function insertHalfSignIn(tx: Tx, half: NewHalf): Promise<void> {
  const { tokenHash, accountId, expiresAt, now } = half
  // A day later, so that a clock that is set right ends nothing somebody is in the middle of.
  const longAgo = instantPlus(now, { days: -1 })
  await tx.deleteFrom('half_sign_in').where('expires_at', '<=', longAgo).execute()
  await tx
    .insertInto('half_sign_in')
    .values({ token_hash: tokenHash, account_id: accountId, expires_at: expiresAt })
    .execute()
}

/** The account of the half sign-in that the transaction presents, while it can still be finished. */
export async function findHalfSignIn(
  tx: Tx,
  tokenHash: string,
  now: Instant,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('half_sign_in')
    .select('account_id as accountId')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.accountId
}

/** Finishes a half sign-in; false when it was finished before. */
export async function useHalfSignIn(tx: Tx, tokenHash: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('half_sign_in')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
