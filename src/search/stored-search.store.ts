import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** What somebody typed, kept so that the address of what was found holds no name. */
export type StoredSearch = { id: string; typed: string; searchedAt: Instant }

type Storing = StoredSearch & { accountId: string }

const mostKept = 10

/**
 * Keeps a search of this account and answers its id; the same words again keep the id they had. Of each
 * account only the newest ten stay.
 */
export async function storeSearch(tx: Tx, search: Storing): Promise<string> {
  const { id, accountId, typed, searchedAt } = search
  const again = await tx
    .updateTable('stored_search')
    .set({ searched_at: searchedAt })
    .where('account_id', '=', accountId)
    .where('typed', '=', typed)
    .returning('id')
    .executeTakeFirst()
  if (again !== undefined) {
    return again.id
  }
  await tx
    .insertInto('stored_search')
    .values({ id, account_id: accountId, typed, searched_at: searchedAt })
    .execute()
  const kept = (await recentSearches(tx, accountId)).map((recent) => recent.id)
  await tx
    .deleteFrom('stored_search')
    .where('account_id', '=', accountId)
    .where('id', 'not in', [id, ...kept])
    .execute()
  return id
}

/** The newest searches of this account, the newest first. */
export async function recentSearches(tx: Tx, accountId: string): Promise<StoredSearch[]> {
  return searches(tx)
    .where('account_id', '=', accountId)
    .orderBy('searched_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostKept)
    .execute()
}

/** A search of this account; undefined when it is gone or somebody else's. */
export async function findSearch(
  tx: Tx,
  { id, accountId }: { id: string; accountId: string },
): Promise<StoredSearch | undefined> {
  return searches(tx).where('id', '=', id).where('account_id', '=', accountId).executeTakeFirst()
}

/** Forgets everything this account searched for. */
export async function forgetSearches(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('stored_search').where('account_id', '=', accountId).execute()
}

/** Forgets the searches of everybody in this organisation from before a moment. */
export async function forgetSearchesBefore(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom('stored_search').where('searched_at', '<', before).execute()
}

function searches(tx: Tx) {
  return tx.selectFrom('stored_search').select(['id', 'typed', 'searched_at as searchedAt'])
}
