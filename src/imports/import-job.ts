import { isFrozen } from '../shared/http/index.js'
import { plainDateOf, type Clock } from '../shared/calendar/index.js'
import type { Database, Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import { enqueueJob, type Tasks } from '../shared/jobs/index.js'
import { waitForTurn } from './existing.store.js'
import { failedRowsTable } from './failed-rows.js'
import { heartbeat, type Heartbeat } from './heartbeat.js'
import { importFile } from './import-file.js'
import { outcomeOf } from './import-outcome.js'
import { finishRun } from './import-run.store.js'
import { silentSince } from './running.js'
import {
  beginTry,
  findRunning,
  findSilent,
  noteProgress,
  stopRun,
  type RunningImport,
} from './running-import.store.js'

type JobDeps = { database: Database; clock: Clock; newId: NewId }

/** Which import, of which organisation. */
export type ImportJob = { organisation: string; run: string }

const importTask = 'import'
const mostTries = 2

/** The task that takes up, in one organisation, the imports whose process is gone. */
export const resumeImportsTask = 'resume-imports'

/** Queues an import that was marked as running, in the transaction that marked it. */
export function queueImport(tx: Tx, { organisation, run }: ImportJob): Promise<void> {
  const payload = { organisation, run }
  return enqueueJob(tx, { task: importTask, payload, jobKey: `${importTask} ${run}` })
}

/** The tasks of imports by their name. */
export function importTasks(deps: JobDeps): Tasks {
  return {
    [importTask]: ({ organisation, run }) =>
      runImport(deps, { organisation: String(organisation), run: String(run) }),
    [resumeImportsTask]: ({ organisation }) => resumeImports(deps, String(organisation)),
  }
}

/**
 * Imports in one transaction: everything or nothing, and once, however often it is called. A try that
 * breaks is followed by one more; then the import is shown as stopped. One that touches a frozen dossier stops at once.
 */
async function runImport(deps: JobDeps, job: ImportJob): Promise<void> {
  const { database, clock } = deps
  const inside = { organisation: job.organisation }
  const once = { id: job.run, most: mostTries }
  const tries = await database.as(inside, (tx) => beginTry(tx, once, clock()))
  if (tries === undefined) {
    return database.as(inside, (tx) => stopRun(tx, job.run))
  }
  const beating = heartbeat((rowsDone) =>
    database.as(inside, (tx) => noteProgress(tx, { id: job.run, rowsDone }, clock())),
  )
  try {
    await database.as(inside, (tx) => importOnce(tx, { deps, job, beating }))
  } catch (error) {
    await beating.stop()
    if (isFrozen(error)) {
      // Trying again would not help: somebody must lift that, or leave the rows out.
      return database.as(inside, (tx) => stopRun(tx, job.run, 'frozen'))
    }
    if (tries >= mostTries) {
      await database.as(inside, (tx) => stopRun(tx, job.run))
    }
    throw error
  }
}

type AtWork = { deps: JobDeps; job: ImportJob; beating: Heartbeat }

/** Another process may have done it while this one waited for its turn; then nothing is left to do. */
async function importOnce(tx: Tx, { deps, job, beating }: AtWork): Promise<void> {
  await waitForTurn(tx)
  const run = await findRunning(tx, job.run)
  if (run !== undefined) {
    const outcome = await outcomeIn(tx, run, { deps, beating })
    await beating.stop()
    const rows = run.table.rows.length
    await finishRun(tx, { id: job.run, outcome, rows }, deps.clock())
  }
  await beating.stop()
}

async function outcomeIn(
  tx: Tx,
  { fileName, accountId, locale, table, choices, answers }: RunningImport,
  { deps: { clock, newId }, beating }: Omit<AtWork, 'job'>,
) {
  const at = clock()
  const importer = { accountId, fileName, at, today: plainDateOf(at), newId }
  const { tick } = beating
  const done = await importFile(tx, { table, choices, answers }, { importer, tick })
  if (!done.ok) {
    throw new Error(`The columns of a running import cannot be read: ${done.reason}`)
  }
  const { plan, mapping } = done.value
  const failedRows = failedRowsTable(table, mapping, { problems: plan.failed, locale })
  return { ...outcomeOf(plan), failedRows }
}

async function resumeImports({ database, clock }: JobDeps, organisation: string): Promise<void> {
  await database.as({ organisation }, async (tx) => {
    for (const run of await findSilent(tx, silentSince(clock()))) {
      await queueImport(tx, { organisation, run })
    }
  })
}
