import type { Instant } from '../calendar/index.js'
import type { Tx } from '../database/index.js'
import type { Typed } from '../forms/index.js'

/** A form as it was left. */
export type Draft = { typed: Typed; savedAt: Instant }

type DraftKey = { accountId: string; key: string }

/** The draft this account left in a form, if any. */
export async function findDraft(tx: Tx, { accountId, key }: DraftKey): Promise<Draft | undefined> {
  const row = await tx
    .selectFrom('draft')
    .select(['fields', 'saved_at'])
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst()
  return row && { typed: row.fields as unknown as Typed, savedAt: row.saved_at }
}

/** The keys of all drafts of this account, the newest first. */
export async function draftsOf(
  tx: Tx,
  accountId: string,
): Promise<{ key: string; savedAt: Instant }[]> {
  return tx
    .selectFrom('draft')
    .select(['key', 'saved_at as savedAt'])
    .where('account_id', '=', accountId)
    .orderBy('saved_at', 'desc')
    .execute()
}

/** Keeps what was typed so far; a later save of the same form replaces it. The oldest of very many goes. */
export async function saveDraft(
  tx: Tx,
  { accountId, key, typed, savedAt }: DraftKey & Draft,
): Promise<void> {
  const fields = JSON.stringify(typed)
  await tx
    .insertInto('draft')
    .values({ account_id: accountId, key, fields, saved_at: savedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'account_id', 'key'])
        .doUpdateSet({ fields, saved_at: savedAt }),
    )
    .execute()
  await dropOldest(tx, accountId)
}

/** Far more than anybody has open; the rest would only fill the disk. */
const mostDrafts = 200

async function dropOldest(tx: Tx, accountId: string): Promise<void> {
  await tx
    .deleteFrom('draft')
    .where('account_id', '=', accountId)
    .where('key', 'in', (keys) =>
      keys
        .selectFrom('draft')
        .select('key')
        .where('account_id', '=', accountId)
        .orderBy('saved_at', 'desc')
        .offset(mostDrafts),
    )
    .execute()
}

/** Removes the drafts of everybody in these forms, which are there no more. */
export async function dropDraftsOfAll(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('draft')
    .where('key', 'in', [...keys])
    .execute()
}

/** Removes a draft: it was sent, or thrown away. */
export async function dropDraft(tx: Tx, { accountId, key }: DraftKey): Promise<void> {
  await tx.deleteFrom('draft').where('account_id', '=', accountId).where('key', '=', key).execute()
}
