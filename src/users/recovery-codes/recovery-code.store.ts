import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

/** How a set of recovery codes stands: how many are left, and when it was made; null without a set. */
export type RecoverySet = { left: number; madeAt: Instant | null }

/** The recovery codes of the account of the transaction. */
export async function ownRecoverySet(tx: Tx, accountId: string): Promise<RecoverySet> {
  const row = await tx
    .selectFrom('recovery_code')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('used_at', 'is', null).as('left'),
      fn.max('created_at').as('madeAt'),
    ])
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return { left: row.left, madeAt: row.madeAt as Instant | null }
}

/** Puts a new set in the place of the old one, of which no code works any more. */
export async function replaceRecoverySet(
  tx: Tx,
  { accountId, hashes }: { accountId: string; hashes: readonly string[] },
  at: Instant,
): Promise<void> {
  await tx.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await tx
    .insertInto('recovery_code')
    .values(hashes.map((hash) => ({ account_id: accountId, code_hash: hash, created_at: at })))
    .execute()
}

/** Ends every recovery code of an account. */
export async function deleteRecoverySet(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
}

/** Spends a code; false when it is not one of the account or was spent before. */
export async function spendRecoveryCode(
  tx: Tx,
  { accountId, hash }: { accountId: string; hash: string },
  at: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
