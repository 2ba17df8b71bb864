import { afterAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../test/own-database.js'
import { aTestOffice, newId, now, type TestOffice } from '../test/test-office.js'
import { readConfig } from './config.js'
import { startOfficeJobs } from './office-jobs.js'
import { databaseHealth } from './shared/database/index.js'
import { enqueueJob } from './shared/jobs/index.js'

const { database, appUrl, adminUrl } = await ownDatabase()
const config = readConfig({})

if (!config.ok) {
  throw new Error(config.reason)
}

const faults: string[] = []
const jobs = await startOfficeJobs({
  config: config.value,
  office: { database, appUrl, adminUrl },
  clock: () => now,
  logFault: (what) => faults.push(what),
})
afterAll(() => jobs.stop())

async function aSearchFrom(office: TestOffice, searched_at: string) {
  await office.inside((tx) =>
    tx
      .insertInto('stored_search')
      .values({ id: newId(), account_id: newId(), typed: searched_at, searched_at })
      .execute(),
  )
}

function searchesOf(office: TestOffice) {
  return office.inside(async (tx) =>
    (await tx.selectFrom('stored_search').select('typed').execute()).map(({ typed }) => typed),
  )
}

describe('the work of every hour', () => {
  it('forgets, in every organisation, what was searched for more than thirty days ago', async () => {
    const offices = [await aTestOffice(database), await aTestOffice(database)]
    for (const office of offices) {
      await aSearchFrom(office, '2026-10-22T09:59:59.000Z')
      await aSearchFrom(office, '2026-10-22T10:00:01.000Z')
    }
    await database.as({}, (tx) => enqueueJob(tx, { task: 'hourly-work', payload: {} }))
    for (const office of offices) {
      await expect.poll(() => searchesOf(office)).toEqual(['2026-10-22T10:00:01.000Z'])
    }
  })

  it('leaves nothing waiting while mail is not set up: no reminder is planned', async () => {
    await expect
      .poll(async () => (await databaseHealth(database)).jobs)
      .toEqual({ waiting: 0, failed: 0 })
    expect(faults).toEqual([])
  })
})
