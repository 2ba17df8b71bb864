import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

/** An account and a browser, both as keyed hashes. */
export type BrowserKeys = { accountKey: string; browserKey: string }

/** Whether somebody signed in to this account with this browser before. */
export async function isKnownBrowser(tx: Tx, { accountKey, browserKey }: BrowserKeys) {
  const row = await tx
    .selectFrom('known_browser')
    .select('account_key')
    .where('account_key', '=', accountKey)
    .where('browser_key', '=', browserKey)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether any browser signed in to this account before. */
export async function hasKnownBrowser(tx: Tx, accountKey: string): Promise<boolean> {
  const row = await tx
    .selectFrom('known_browser')
    .select('account_key')
    .where('account_key', '=', accountKey)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Remembers a browser for an account, and forgets those unused since `forgetBefore`. */
export async function rememberBrowser(
  tx: Tx,
  { accountKey, browserKey }: BrowserKeys,
  { at, forgetBefore }: { at: Instant; forgetBefore: Instant },
): Promise<void> {
  await tx.deleteFrom('known_browser').where('last_seen_at', '<', forgetBefore).execute()
  await tx
    .insertInto('known_browser')
    .values({
      account_key: accountKey,
      browser_key: browserKey,
      first_seen_at: at,
      last_seen_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['account_key', 'browser_key']).doUpdateSet({ last_seen_at: at }),
    )
    .execute()
}
