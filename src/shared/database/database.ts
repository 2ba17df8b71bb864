import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type { Pool } from 'pg'
import { openPool } from './pool.js'
import type { DB } from './schema.generated.js'

/** Every table, as the migrated schema has it. */
export type Schema = DB

/** A transaction in which the database shows one organisation's rows, and nothing else. */
export type Tx = Transaction<Schema>

/** One statement without a transaction, and so without a context. */
export type Asking = Kysely<Schema>

/**
 * Who the transaction acts for. Without an organisation no row of any organisation is visible.
 * `credential` is what a visitor presents: an e-mail address or the hash of a one-time secret.
 */
export type DatabaseContext = {
  organisation?: string
  account?: string
  credential?: string
}

/** The only door to the data. */
export type Database = {
  /** Runs `work` in one transaction with this context; rolls back when it throws. */
  as<T>(context: DatabaseContext, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Asks one thing while nobody is known yet: no row of any organisation is visible. */
  asNobody<T>(ask: (asking: Asking) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens the only door to the data; `url` must be a login that cannot bypass row-level security. */
export function openDatabase({ url, size = 10 }: { url: string; size?: number }): Database {
  return databaseOn(openPool({ url, size }))
}

function databaseOn(pool: Pool): Database {
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    as: (context, work) =>
      kysely.transaction().execute(async (tx) => {
        await enter(tx, context)
        return work(tx)
      }),
    asNobody: (ask) => ask(kysely),
    close: () => kysely.destroy(),
  }
}

/**
 * Sets the context for the rest of this transaction. Only for the moment in which a visitor becomes
 * somebody (sign-in, invitation); everywhere else `as` has done it.
 */
export async function enter(tx: Tx, context: DatabaseContext): Promise<void> {
  await sql`select set_config('app.organisation', ${context.organisation ?? ''}, true),
                   set_config('app.account', ${context.account ?? ''}, true),
                   set_config('app.credential', ${context.credential ?? ''}, true)`.execute(tx)
}

/**
 * Lets the rest of this transaction write in a dossier that is frozen (AVG 18). The database itself refuses such
 * writing otherwise, and notes this reason with who wrote.
 */
export async function setRestrictionReason(tx: Tx, reason: string): Promise<void> {
  await sql`select set_config('app.restriction_reason', ${reason}, true)`.execute(tx)
}
