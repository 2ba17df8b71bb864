import { setTimeout as wait } from 'node:timers/promises'
import { Logger, parseCronItems, run, type Runner } from 'graphile-worker'
import { Pool } from 'pg'

/** What a task is given: the identifiers of its job, as they were queued. */
export type JobPayload = Readonly<Record<string, unknown>>

/** Does the work of one job. It may be called again for the same job; throwing means: try later. */
export type Task = (payload: JobPayload) => Promise<void>

/** The tasks of a worker by their names. */
export type Tasks = Readonly<Record<string, Task>>

type Starting = {
  /** The app's own login: tasks see no more than requests do. */
  appUrl: string
  tasks: Tasks
  /** The tasks that the clock starts at every whole hour, without identifiers. */
  hourly: readonly string[]
  /** The tasks that the clock starts every five minutes. */
  often?: readonly string[]
  /** Takes the name of the task and what went wrong; the payload is not told. */
  logFault: (task: string, error: Error) => void
}

/** The worker; `stop` takes no new jobs and waits for the running ones. */
export type Jobs = { stop(): Promise<void> }

const atOnce = 2
const connections = 4
const restartAfterMs = 5_000

/**
 * Runs jobs in this process until stopped. Its connections are its own. When the database is away for
 * long the worker gives up; it is then started again, and no job is lost.
 */
export async function startJobs(starting: Starting): Promise<Jobs> {
  const stopping = new AbortController()
  const pool = poolOf(starting)
  let runner: Runner | undefined = await startRunner(pool, starting)
  const ended = keepRunning()
  let ending: Promise<void> | undefined

  async function keepRunning() {
    while (!stopping.signal.aborted) {
      try {
        runner ??= await startRunner(pool, starting)
        await runner.promise
      } catch (error) {
        starting.logFault('worker', errorOf(error))
      }
      runner = undefined
      await wait(restartAfterMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  return {
    stop: async () => {
      stopping.abort()
      await runner?.stop().catch(() => undefined)
      await ended
      ending ??= pool.end()
      await ending
    },
  }
}

/** A pool of our own: the worker's would let a server that stops first end the whole process. */
function poolOf({ appUrl }: Starting): Pool {
  const pool = new Pool({ connectionString: appUrl, max: connections })
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}

type Running = Pick<Starting, 'tasks' | 'hourly' | 'often' | 'logFault'>

function startRunner(
  pgPool: Pool,
  { tasks, hourly, often = [], logFault }: Running,
): Promise<Runner> {
  const items = [
    ...hourly.map((task) => ({ task, match: '0 * * * *', identifier: `hourly-${task}` })),
    ...often.map((task) => ({ task, match: '*/5 * * * *', identifier: `often-${task}` })),
  ]
  return run({
    pgPool,
    concurrency: atOnce,
    noHandleSignals: true,
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [name, telling(name, task, logFault)]),
    ),
    parsedCronItems: parseCronItems(items),
    logger: new Logger(() => () => undefined),
  })
}

/** A task that fails says so in the log, and to the queue, which tries again later. */
function telling(name: string, task: Task, logFault: Starting['logFault']) {
  return async (payload: unknown) => {
    try {
      await task((payload ?? {}) as JobPayload)
    } catch (error) {
      logFault(name, errorOf(error))
      throw error
    }
  }
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
