import { sql } from 'kysely'
import type { Instant } from '../calendar/index.js'
import type { Tx } from '../database/index.js'

/** A job: which task, about which identifiers. Never names, texts or addresses. */
export type NewJob = {
  task: string
  payload: Readonly<Record<string, string>>
  /** Not before this moment; at once when left out. */
  runAt?: Instant
  /** A job with this key that still waits is replaced, so that it runs once. */
  jobKey?: string
}

/** Queues a job in this transaction: it runs after the commit, and never when that does not come. */
export async function enqueueJob(tx: Tx, { task, payload, runAt, jobKey }: NewJob): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${task}::text, ${JSON.stringify(payload)}::json,
    run_at => ${runAt ?? null}::timestamptz, job_key => ${jobKey ?? null}::text)`.execute(tx)
}
