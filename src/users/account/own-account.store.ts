import type { Instant } from '../../shared/calendar/index.js'
import { Stale } from '../../shared/http/index.js'
import type { Tx } from '../../shared/database/index.js'
import { isLocale, type Locale } from '../../shared/i18n/index.js'

/** What somebody can change about the own account. */
export type OwnDetails = { name: string; locale: Locale }

/** The own account as its page shows it. */
export type OwnAccount = OwnDetails & { email: string; version: number }

/** The account of the transaction. */
export async function findOwnAccount(tx: Tx, id: string): Promise<OwnAccount | undefined> {
  const row = await tx
    .selectFrom('account')
    .select(['name', 'locale', 'email', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, locale: isLocale(row.locale) ? row.locale : 'nl' }
}

/** Saves name and language. Throws `Stale` when they were saved in another window meanwhile. */
export async function saveOwnAccount(
  tx: Tx,
  id: string,
  { name, locale, version }: OwnDetails & { version: number },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ name, locale, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}

/** Ends every session of an account but one; at one organisation alone when it is named. */
export async function endOtherSessions(
  tx: Tx,
  {
    accountId,
    keep,
    only,
    at,
  }: { accountId: string; keep: string; only?: string | undefined; at: Instant },
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('id', '<>', keep)
    .$if(only !== undefined, (query) => query.where('organisation_id', '=', only ?? ''))
    .where('ended_at', 'is', null)
    .execute()
}
