import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { tableOf } from '../../test/factories/an-import.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { instantPlus } from '../shared/calendar/index.js'
import { enqueueJob, startJobs, type Jobs } from '../shared/jobs/index.js'
import { waitForTurn } from './existing.store.js'
import { importTasks, resumeImportsTask } from './import-job.js'
import { insertRun } from './import-run.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let accountId: string
let browser: TestBrowser
let jobs: Jobs

beforeAll(async () => {
  office = await aTestOffice(database)
  const coordinator = await office.signIn({ role: 'coordinator' })
  accountId = coordinator.accountId
  browser = app.as(coordinator)
  jobs = await startJobs({
    appUrl: inject('appUrl'),
    tasks: importTasks({ database, clock: () => now, newId }),
    hourly: [],
    logFault: () => undefined,
  })
})
afterAll(() => jobs.stop())

async function aRun(client: string): Promise<string> {
  const id = newId()
  const table = await tableOf(`client,mentor\n${client},Ingrid\n`)
  const run = { id, fileName: 'lijst.csv', table, choices: {}, accountId }
  await office.inside((tx) => insertRun(tx, run, now))
  return id
}

async function press(id: string): Promise<void> {
  await browser.post(href(routes.importRun, { import: id }), { 'command-id': newId() })
}

async function resultOf(id: string): Promise<string> {
  return (await browser.get(href(routes.importResult, { import: id }))).text()
}

async function becomes(id: string, status: string): Promise<void> {
  const current = () =>
    office.inside((tx) =>
      tx.selectFrom('import_run').select('status').where('id', '=', id).executeTakeFirstOrThrow(),
    )
  await expect.poll(current, { timeout: 20_000 }).toEqual({ status })
}

async function clientsCalled(name: string): Promise<number> {
  const rows = await office.inside((tx) =>
    tx.selectFrom('client').select('id').where('given_name', '=', name).execute(),
  )
  return rows.length
}

describe('an import that takes long', () => {
  it('shows how far it is and looks again by itself, until it is done', async () => {
    const id = await aRun('Wachtende')
    await office.inside(async (tx) => {
      await waitForTurn(tx)
      await press(id)
      const html = await resultOf(id)
      expect(html).toContain('0 van 1 regels')
      expect(html).toContain('<meta http-equiv="refresh" content="2"')
    })
    await becomes(id, 'done')
    expect(await resultOf(id)).not.toContain('http-equiv="refresh"')
  })
})

describe('an import whose process was killed', () => {
  it('is taken up once more when its silence is certain', async () => {
    const id = await cutOff('Hervat', { tries: 1, minutes: 2 })
    await resumed()
    await becomes(id, 'done')
    expect(await clientsCalled('Hervat')).toBe(1)
  })

  it('is shown as not imported after the second time, and may be started again', async () => {
    const id = await cutOff('Gestopt', { tries: 2, minutes: 2 })
    await resumed()
    await becomes(id, 'stopped')
    const sentence = 'Het importeren is niet gelukt, en er is niets veranderd.'
    expect(await resultOf(id)).toContain(sentence)
    expect(await clientsCalled('Gestopt')).toBe(0)
    await press(id)
    await becomes(id, 'done')
    expect(await clientsCalled('Gestopt')).toBe(1)
  })

  it('offers to begin again when it stays silent', async () => {
    const id = await cutOff('Stil', { tries: 1, minutes: 5 })
    expect(await resultOf(id)).toContain('Opnieuw beginnen')
    await press(id)
    await becomes(id, 'done')
  })
})

describe('an import that breaks halfway', () => {
  it('is tried once more, then stopped, and nothing of it is in', async () => {
    const id = await aRun('Gebroken')
    await office.inside((tx) =>
      tx
        .updateTable('import_run')
        .set({ choices: JSON.stringify({ mentor: 'leave-out' }) })
        .where('id', '=', id)
        .execute(),
    )
    await press(id)
    await becomes(id, 'stopped')
    expect(await clientsCalled('Gebroken')).toBe(0)
  }, 30_000)
})

describe('an import that touches a frozen dossier (AVG 18)', () => {
  it('stops as a whole at once, says why, and nothing of it is in', async () => {
    const known = await aRun('Bevrorene')
    await press(known)
    await becomes(known, 'done')
    await office.inside(async (tx) => {
      const { id } = await tx
        .selectFrom('client')
        .select('id')
        .where('given_name', '=', 'Bevrorene')
        .executeTakeFirstOrThrow()
      const frozen = { restricted_at: now, restricted_by: accountId, reason: 'Op verzoek' }
      await tx
        .insertInto('processing_restriction')
        .values({ ...frozen, id: newId(), client_id: id })
        .execute()
    })
    const id = newId()
    const table = await tableOf(
      `client,mentor,startdatum\nEerste,Ingrid,\nBevrorene,Ingrid,01-02-2026\nLaatste,Ingrid,\n`,
    )
    const run = { id, fileName: 'lijst.csv', table, choices: {}, accountId }
    await office.inside((tx) => insertRun(tx, run, now))
    await press(id)
    await becomes(id, 'stopped')
    expect(await resultOf(id)).toContain('een cliënt met een bevroren dossier')
    expect([await clientsCalled('Eerste'), await clientsCalled('Laatste')]).toEqual([0, 0])
    const { tries } = await office.inside((tx) =>
      tx.selectFrom('import_run').select('tries').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(tries).toBe(1)
  })
})

/** An import that was running when its process ended, so many minutes ago. */
async function cutOff(
  client: string,
  { tries, minutes }: { tries: number; minutes: number },
): Promise<string> {
  const id = await aRun(client)
  const beat_at = instantPlus(now, { minutes: -minutes })
  await office.inside((tx) =>
    tx
      .updateTable('import_run')
      .set({ status: 'running', tries, beat_at })
      .where('id', '=', id)
      .execute(),
  )
  return id
}

function resumed(): Promise<void> {
  const payload = { organisation: office.id }
  return database.as({}, (tx) => enqueueJob(tx, { task: resumeImportsTask, payload }))
}
