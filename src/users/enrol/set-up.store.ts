import { sql } from 'kysely'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Pending } from './pending.js'

/** Whether anybody has an account in this installation. */
export async function hasAccounts(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select has_accounts() as found`.execute(tx)
  return rows[0]?.found === true
}

/**
 * Keeps the link of an empty installation; earlier ones are worth nothing from now on. False when
 * anybody has an account. One statement looks and keeps, so nobody can come in between.
 */
export async function replaceSetUp(
  tx: Tx,
  tokenHash: string,
  expiresAt: Instant,
): Promise<boolean> {
  await tx.deleteFrom('set_up').execute()
  const { numAffectedRows } = await sql`
    insert into set_up (token_hash, expires_at)
    select ${tokenHash}, ${expiresAt}::timestamptz where not has_accounts()`.execute(tx)
  return numAffectedRows === 1n
}

/** What waits with the set-up that the transaction presents; undefined when it cannot be used. */
export async function findSetUp(
  tx: Tx,
  tokenHash: string,
  now: Instant,
): Promise<{ pending: Pending | null } | undefined> {
  const row = await tx
    .selectFrom('set_up')
    .select('pending')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && { pending: row.pending as unknown as Pending | null }
}

/** Keeps what was filled in until the code proves it. */
export async function savePendingSetUp(tx: Tx, tokenHash: string, pending: Pending): Promise<void> {
  await tx
    .updateTable('set_up')
    .set({ pending: JSON.stringify(pending) })
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** Spends the link; false when it was spent already, or somebody got an account in another way. */
export async function useSetUp(tx: Tx, tokenHash: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('set_up')
    .set({ used_at: at, pending: null })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return numUpdatedRows === 1n && !(await hasAccounts(tx))
}
