import { sql } from 'kysely'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Attempts } from '../sign-in-limit.js'

/** An attempt while it runs: it counts as failed until it turns out to be right. */
export type RunningAttempt = { id: string; accountKey: string; addressKey: string }

/** Makes attempts with the same key wait for each other, so that many at once are counted too. */
export async function lockAttempts(tx: Tx, keys: readonly string[]): Promise<void> {
  for (const key of keys.toSorted()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
  }
}

/** How many attempts on an account have not succeeded lately, and how many in all that is kept. */
export async function attemptsOnAccount(
  tx: Tx,
  key: string,
  since: { recent: Instant; all: Instant },
): Promise<Attempts & { all: number }> {
  const row = await tx
    .selectFrom('sign_in_attempt')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('at', '>', since.recent).as('count'),
      fn.countAll<number>().as('all'),
      fn.max('at').as('lastAt'),
    ])
    .where('account_key', '=', key)
    .where('at', '>', since.all)
    .executeTakeFirstOrThrow()
  return { count: row.count, all: row.all, lastAt: row.lastAt as Instant | null }
}

/** How many attempts from a network have not succeeded since a moment. */
export function attemptsFromAddress(tx: Tx, key: string, since: Instant): Promise<Attempts> {
  return countFrom(tx, key, since)
}

async function countFrom(tx: Tx, key: string, since: Instant): Promise<Attempts> {
  const row = await tx
    .selectFrom('sign_in_attempt')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('at').as('lastAt')])
    .where('address_key', '=', key)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return { count: row.count, lastAt: row.lastAt as Instant | null }
}

/** Notes an attempt before its outcome is known, and forgets those older than `forgetBefore`. */
export async function insertAttempt(
  tx: Tx,
  { id, accountKey, addressKey }: RunningAttempt,
  { at, forgetBefore }: { at: Instant; forgetBefore: Instant },
): Promise<void> {
  await tx.deleteFrom('sign_in_attempt').where('at', '<', forgetBefore).execute()
  await tx
    .insertInto('sign_in_attempt')
    .values({ id, account_key: accountKey, address_key: addressKey, at })
    .execute()
}

/** Notes that an attempt failed; also for unknown accounts, so that both cost the same. */
export async function failAttempt(tx: Tx, { id }: RunningAttempt): Promise<void> {
  await tx.updateTable('sign_in_attempt').set({ has_failed: true }).where('id', '=', id).execute()
}

/** Takes one attempt out of the count: it was right. */
export async function dropAttempt(tx: Tx, { id }: RunningAttempt): Promise<void> {
  await tx.deleteFrom('sign_in_attempt').where('id', '=', id).execute()
}

/** Starts an account's count anew: its owner is in. */
export async function dropAttemptsOnAccount(tx: Tx, key: string): Promise<void> {
  await tx.deleteFrom('sign_in_attempt').where('account_key', '=', key).execute()
}
