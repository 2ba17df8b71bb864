import { sql } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { Table } from '../shared/tabular/index.js'
import type { Answers } from './import-plan.js'
import type { ColumnChoices } from './recognise-columns.js'

/** An import at work: the file, what was chosen and answered, and who asked for it. */
export type RunningImport = {
  fileName: string
  table: Table
  choices: ColumnChoices
  answers: Answers
  accountId: string
  locale: Locale
}

type Start = { id: string; answers: Answers | undefined; accountId: string }

/** Marks an import as running; without answers those of an earlier start are kept. */
export async function startRun(tx: Tx, { id, answers, accountId }: Start, at: Instant) {
  await tx
    .updateTable('import_run')
    .set({ status: 'running', started_by: accountId })
    .$if(answers !== undefined, (query) =>
      query.set({ answers: JSON.stringify(Object.fromEntries(answers ?? [])) }),
    )
    .set({ tries: 0, rows_done: 0, beat_at: at })
    .where('id', '=', id)
    .execute()
}

/** Begins one more try of a running import and answers which it is; undefined when no try is left. */
export async function beginTry(
  tx: Tx,
  { id, most }: { id: string; most: number },
  at: Instant,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('import_run')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1), rows_done: 0, beat_at: at }))
    .where('id', '=', id)
    .where('status', '=', 'running')
    .where('tries', '<', most)
    .returning('tries')
    .executeTakeFirst()
  return row?.tries
}

/** An import that runs; undefined when it is done or stopped already. */
export async function findRunning(tx: Tx, id: string): Promise<RunningImport | undefined> {
  const row = await tx
    .selectFrom('import_run as run')
    .leftJoin('account', 'account.id', 'run.started_by')
    .select(['run.file_name', 'run.content', 'run.choices', 'run.answers', 'run.account_id'])
    .select(['run.started_by', 'account.locale'])
    .where('run.id', '=', id)
    .where('run.status', '=', 'running')
    .executeTakeFirst()
  const content: unknown = row?.content
  return row === undefined || content === null
    ? undefined
    : {
        fileName: row.file_name,
        table: content as Table,
        choices: row.choices as ColumnChoices,
        answers: new Map(Object.entries(row.answers as Record<string, string>)),
        accountId: row.started_by ?? row.account_id,
        locale: row.locale === 'en' ? 'en' : 'nl',
      }
}

/** Notes how far a running import is, and that it is alive. */
export async function noteProgress(
  tx: Tx,
  { id, rowsDone }: { id: string; rowsDone: number },
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({ rows_done: rowsDone, beat_at: at })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute()
}

/** Marks a running import as stopped: it changed nothing. Says why when that is known. */
export async function stopRun(tx: Tx, id: string, because: 'frozen' | null = null): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({ status: 'stopped', rows_done: 0, beat_at: null, stopped_because: because })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute()
}

/** The running imports that gave no sign of life since this moment. */
export async function findSilent(tx: Tx, since: Instant): Promise<string[]> {
  const rows = await tx
    .selectFrom('import_run')
    .select('id')
    .where('status', '=', 'running')
    .where(sql<boolean>`coalesce(beat_at, created_at) < ${since}`)
    .orderBy('created_at')
    .execute()
  return rows.map(({ id }) => id)
}
