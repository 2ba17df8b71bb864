import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { aMailServer } from '../../../test/a-mail-server.js'
import { testDatabase } from '../../../test/database.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { enqueueJob, startJobs, type Jobs } from '../../shared/jobs/index.js'
import { smtpMailer } from '../../shared/mail/index.js'
import { recordOperation } from '../operation.store.js'
import { anchorText } from './anchor.js'
import { keptAnchors } from './anchor-files.js'
import { anchorTask, anchorTasks } from './anchor-tasks.js'

const database = testDatabase()
const server = await aMailServer()
const patient = { timeout: 15_000 }
let moment = now
let office: TestOffice
let folder: string
let jobs: Jobs | undefined

beforeEach(async () => {
  moment = now
  server.mails.length = 0
  office = await aTestOffice(database)
  folder = await mkdtemp(join(tmpdir(), 'naast-anchor-mail-'))
  await work()
})

afterEach(async () => {
  await jobs?.stop()
  await server.stop()
  await rm(folder, { recursive: true })
})

async function work() {
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  jobs = await startJobs({
    appUrl: inject('appUrl'),
    tasks: anchorTasks({
      database,
      clock: () => moment,
      newId,
      places: { dataFolder: folder, secondFolder: null },
      organisations: () => Promise.resolve([office.id]),
      baseUrl: 'https://naast.example',
      auditor: { address: 'toezicht@proef.example', mailer },
    }),
    hourly: [],
    logFault: () => undefined,
  })
}

/** A row in the log, and the anchor that it is time for. */
async function anchorAfterARow() {
  const row = { action: 'create', object: 'test', objectId: null } as const
  await office.inside((tx) => recordOperation(tx, { ...row, requestId: newId(), at: moment }))
  await office.inside((tx) => enqueueJob(tx, { task: anchorTask, payload: {} }))
}

const kept = () => keptAnchors(folder, office.id)

/** The text of a mail with the line ends of its transport taken out. */
function textOf(mail: string): string {
  return mail
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
}

describe('the anchor of the day', () => {
  it('goes to the auditor by mail, whole, as it stands in the file; once a day', async () => {
    await server.start()
    await anchorAfterARow()
    await expect.poll(() => server.mails.length, patient).toBe(1)
    const [anchor] = await kept()
    expect(anchor).toBeDefined()
    const [mail = ''] = server.mails
    expect(mail).toMatch(/^To: toezicht@proef\.example\r?$/m)
    expect(textOf(mail)).toContain(anchor && anchorText(anchor))
    moment = instantPlus(now, { minutes: 61 })
    await anchorAfterARow()
    await expect.poll(async () => (await kept()).length, patient).toBe(2)
    moment = instantPlus(now, { days: 1 })
    await anchorAfterARow()
    await expect.poll(() => server.mails.length, patient).toBe(2)
  })

  it('is kept while the mail server is away, and mailed when it is back', async () => {
    await anchorAfterARow()
    await expect.poll(async () => (await kept()).length, patient).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(server.mails).toEqual([])
    await server.start()
    await expect.poll(() => server.mails.length, { timeout: 45_000 }).toBe(1)
  }, 60_000)
})
