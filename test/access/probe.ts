import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import type { Database, Tx } from '../../src/shared/database/index.js'
import type { Admin } from './admin.js'

/** A row that a request wrote: the table, whose foundation it is of, and what stands in it. */
export type Written = { table: string; operation: string; row: Record<string, unknown> }

/** One request under the glass: everything it wrote, also what was undone. */
export type Watch = { written: Written[] }

const watching = new AsyncLocalStorage<Watch>()

/** The watch of the request that runs now, if any. */
export function currentWatch(): Watch | undefined {
  return watching.getStore()
}

/** Runs what belongs to a request under its watch, wherever it came in. */
export function within<T>(watch: Watch, work: () => T): T {
  return watching.run(watch, work)
}

/** Runs a request and answers with what it wrote. */
export async function watched<T>(
  work: () => Promise<T>,
): Promise<{ answer: T; written: Written[] }> {
  const watch: Watch = { written: [] }
  const answer = await watching.run(watch, work)
  return { answer, written: watch.written }
}

/**
 * The database as the app sees it, but nothing lasts: what a request writes is read back and undone, so every
 * cell of the matrix finds the same world. Without a watch around it, it is the database itself.
 */
export function probing(database: Database): Database {
  return {
    ...database,
    as: async (context, work) => {
      const watch = watching.getStore()
      return watch === undefined
        ? database.as(context, work)
        : undone(database, { context, work, watch })
    },
  }
}

class Undone extends Error {}

type Doing<T> = {
  context: Parameters<Database['as']>[0]
  work: (tx: Tx) => Promise<T>
  watch: Watch
}

async function undone<T>(database: Database, { context, work, watch }: Doing<T>): Promise<T> {
  let answer: { value: T } | undefined
  try {
    await database.as(context, async (tx) => {
      const value = await work(tx)
      const { rows } = await sql<Written>`
        select table_name as "table", operation, content as "row" from witness
        where written_in = txid_current()`.execute(tx)
      watch.written.push(...rows)
      answer = { value }
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone) || answer === undefined) {
      throw error
    }
  }
  return (answer as { value: T }).value
}

/** Puts a witness beside every table: it notes each row that is written, whoever wrote it. */
export async function placeWitness(admin: Admin): Promise<void> {
  await admin.ask(
    `create table witness (table_name text, operation text, content jsonb, written_in bigint)`,
  )
  await admin.ask('grant select, insert on witness to public')
  await admin.ask(`create function note_written() returns trigger language plpgsql security definer as $$
    begin
      if not (select rolsuper from pg_roles where rolname = session_user) then
        insert into public.witness
        values (tg_table_name, tg_op, to_jsonb(coalesce(new, old)) - 'search_words', txid_current());
      end if;
      return null;
    end $$`)
  const tables = await admin.ask<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname not in ('witness', 'migration')`,
  )
  for (const { name } of tables) {
    await admin.ask(`create trigger witness after insert or update or delete on ${name}
      for each row execute function note_written()`)
  }
}
