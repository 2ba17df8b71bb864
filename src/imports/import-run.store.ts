import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { Table } from '../shared/tabular/index.js'
import type { FailedRowsTable } from './failed-rows.js'
import type { ImportOutcome } from './import-outcome.js'
import { plainWord } from './plain-word.js'
import type { ColumnChoices } from './recognise-columns.js'
import type { RunStatus } from './running.js'

/** What came of a run; with the failed rows, for whoever mends them. */
export type RunOutcome = ImportOutcome & { failedRows: FailedRowsTable }

/** A file on its way in. The table is there until it is in, the outcome from then on. */
export type ImportRun = {
  id: string
  fileName: string
  rowCount: number
  status: RunStatus
  rowsDone: number
  beatAt: Instant | null
  /** Why it stopped: it touches a dossier that is frozen. */
  stoppedBecause: 'frozen' | null
  createdAt: Instant
  table: Table | null
  choices: ColumnChoices
  outcome: RunOutcome | null
}

type NewRun = Pick<ImportRun, 'id' | 'fileName' | 'choices'> & { table: Table; accountId: string }

/** Keeps a file that was sent, until it is imported. */
export async function insertRun(tx: Tx, run: NewRun, at: Instant): Promise<void> {
  await tx
    .insertInto('import_run')
    .values({
      id: run.id,
      account_id: run.accountId,
      file_name: run.fileName,
      status: 'open',
      content: JSON.stringify(run.table),
      choices: JSON.stringify(run.choices),
      row_count: run.table.rows.length,
      created_at: at,
    })
    .execute()
}

/** A file that was sent; `forUpdate` makes a second press of the button wait for the first. */
export async function findRun(
  tx: Tx,
  id: string,
  { forUpdate = false }: { forUpdate?: boolean } = {},
): Promise<ImportRun | undefined> {
  const row = await runs(tx)
    .select('content as table')
    .where('id', '=', id)
    .$if(forUpdate, (query) => query.forUpdate())
    .executeTakeFirst()
  return row === undefined ? undefined : runOf({ ...row, table: row.table as Table | null })
}

/** A file that was sent, without its content: how it stands and what came of it. */
export async function findStanding(tx: Tx, id: string): Promise<ImportRun | undefined> {
  const row = await runs(tx).where('id', '=', id).executeTakeFirst()
  return row && runOf({ ...row, table: null })
}

/** The newest files that were sent, without their content. */
export async function latestRuns(tx: Tx): Promise<ImportRun[]> {
  const rows = await runs(tx).orderBy('created_at', 'desc').limit(20).execute()
  return rows.map((row) => runOf({ ...row, table: null }))
}

function runs(tx: Tx) {
  return tx
    .selectFrom('import_run')
    .select(['id', 'file_name as fileName', 'row_count as rowCount', 'created_at as createdAt'])
    .select('stopped_because as stoppedBecause')
    .select(['choices', 'outcome', 'status', 'rows_done as rowsDone', 'beat_at as beatAt'])
}

type Row = Omit<ImportRun, 'choices' | 'outcome' | 'status' | 'stoppedBecause'> & {
  stoppedBecause: string | null
  choices: unknown
  outcome: unknown
  status: string
}

function runOf({ choices, outcome, status, stoppedBecause, ...run }: Row): ImportRun {
  return {
    ...run,
    stoppedBecause: stoppedBecause === 'frozen' ? stoppedBecause : null,
    status: status as RunStatus,
    choices: choices as ColumnChoices,
    outcome: outcome as RunOutcome | null,
  }
}

/** Keeps how the columns are read: for this file, and for the next one with the same headers. */
export async function saveChoices(
  tx: Tx,
  { run, columns, choices }: { run: string; columns: readonly string[]; choices: ColumnChoices },
  at: Instant,
): Promise<void> {
  const kept = JSON.stringify(choices)
  await tx.updateTable('import_run').set({ choices: kept }).where('id', '=', run).execute()
  await tx
    .insertInto('import_mapping')
    .values({ headers: headersOf(columns), choices: kept, saved_at: at })
    .onConflict((known) =>
      known.columns(['organisation_id', 'headers']).doUpdateSet({ choices: kept, saved_at: at }),
    )
    .execute()
}

/** How a file with these headers was read before. */
export async function findChoices(tx: Tx, columns: readonly string[]): Promise<ColumnChoices> {
  const row = await tx
    .selectFrom('import_mapping')
    .select('choices')
    .where('headers', '=', headersOf(columns))
    .executeTakeFirst()
  return (row?.choices ?? {}) as ColumnChoices
}

function headersOf(columns: readonly string[]): string {
  return columns.map(plainWord).join('|')
}

/** Notes what came of a file and lets go of its content. */
export async function finishRun(
  tx: Tx,
  { id, outcome, rows }: { id: string; outcome: RunOutcome; rows: number },
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({
      status: 'done',
      content: null,
      outcome: JSON.stringify(outcome),
      rows_done: rows,
      finished_at: at,
    })
    .where('id', '=', id)
    .execute()
}
