import { sql } from 'kysely'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { newId } from '../../../test/test-office.js'
import { databaseHealth } from '../database/index.js'
import { enqueueJob } from './enqueue-job.store.js'
import { startJobs, type Jobs, type Task } from './start-jobs.js'

const database = testDatabase()
let jobs: Jobs | undefined
const faults: string[] = []

afterEach(async () => {
  await jobs?.stop()
  jobs = undefined
})

async function startWith(task: Task): Promise<string> {
  const name = `test-${newId()}`
  jobs = await startJobs({
    appUrl: inject('appUrl'),
    tasks: { [name]: task },
    hourly: [],
    logFault: (what, { message }) => faults.push(`${what}: ${message}`),
  })
  return name
}

describe('a job', () => {
  it('runs once, with its identifiers, after the commit', async () => {
    const seen: unknown[] = []
    const task = await startWith(async (payload) => void seen.push(payload))
    await database.as({}, async (tx) => {
      await enqueueJob(tx, { task, payload: { id: '1' } })
      expect(seen).toEqual([])
    })
    await expect.poll(() => seen).toEqual([{ id: '1' }])
    await expect.poll(() => waiting(task)).toBe(0)
    expect(seen).toHaveLength(1)
  })

  it('never runs when its transaction was rolled back', async () => {
    const seen: unknown[] = []
    const task = await startWith(async (payload) => void seen.push(payload))
    const rolledBack = database.as({}, async (tx) => {
      await enqueueJob(tx, { task, payload: { id: 'gone' } })
      throw new Error('the change did not happen')
    })
    await expect(rolledBack).rejects.toThrow('did not happen')
    await database.as({}, (tx) => enqueueJob(tx, { task, payload: { id: 'later' } }))
    await expect.poll(() => seen).toEqual([{ id: 'later' }])
  })

  it('is tried again when it fails, counts as waiting, and the fault is told', async () => {
    let tries = 0
    const task = await startWith(async () => {
      tries += 1
      if (tries === 1) {
        throw new Error('not now')
      }
    })
    await database.as({}, (tx) => enqueueJob(tx, { task, payload: {} }))
    await expect.poll(() => faults).toContain(`${task}: not now`)
    expect((await databaseHealth(database)).jobs.waiting).toBeGreaterThan(0)
    await expect.poll(() => tries, { timeout: 10_000 }).toBe(2)
  })

  it('with the key of one that waits replaces it', async () => {
    const seen: unknown[] = []
    const task = await startWith(async ({ id }) => void seen.push(id))
    await database.as({}, async (tx) => {
      await enqueueJob(tx, { task, payload: { id: 'first' }, jobKey: task })
      await enqueueJob(tx, { task, payload: { id: 'second' }, jobKey: task })
    })
    await expect.poll(() => seen).toEqual(['second'])
  })
})

describe('stopping', () => {
  it('waits for the job that runs', async () => {
    let isDone = false
    let hasBegun = false
    const task = await startWith(async () => {
      hasBegun = true
      await new Promise((resolve) => setTimeout(resolve, 300))
      isDone = true
    })
    await database.as({}, (tx) => enqueueJob(tx, { task, payload: {} }))
    await expect.poll(() => hasBegun).toBe(true)
    await jobs?.stop()
    expect(isDone).toBe(true)
  })
})

async function waiting(task: string): Promise<number> {
  const { rows } = await database.as({}, (tx) =>
    sql<{ n: number }>`select count(*) as n from graphile_worker.jobs
                       where task_identifier = ${task}`.execute(tx),
  )
  return rows[0]?.n ?? 0
}
