import type { Instant } from '../calendar/index.js'
import type { Tx } from '../database/index.js'
import type { Typed } from '../forms/index.js'

type ListOf = { accountId: string; list: string }

/** What this account last chose in a list; empty when it never chose anything. */
export async function findListState(tx: Tx, { accountId, list }: ListOf): Promise<Typed> {
  const row = await tx
    .selectFrom('list_state')
    .select('fields')
    .where('account_id', '=', accountId)
    .where('list', '=', list)
    .executeTakeFirst()
  return (row?.fields ?? {}) as unknown as Typed
}

/** Keeps what this account chose in a list. */
export async function saveListState(
  tx: Tx,
  { accountId, list, typed, at }: ListOf & { typed: Typed; at: Instant },
): Promise<void> {
  const fields = JSON.stringify(typed)
  await tx
    .insertInto('list_state')
    .values({ account_id: accountId, list, fields, saved_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'account_id', 'list'])
        .doUpdateSet({ fields, saved_at: at }),
    )
    .execute()
}
