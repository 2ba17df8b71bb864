import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { startJobs, type Jobs } from '../shared/jobs/index.js'
import { waitForTurn } from './existing.store.js'
import { importTasks } from './import-job.js'

const caseload = await readFile(
  new URL('../../examples/amsterdam-caseload.csv', import.meta.url),
  'utf8',
)
const database = testDatabase()
const app = testApp(database)
const origin = 'http://localhost'

let office: TestOffice
let coordinator: SignedIn
let browser: TestBrowser
let jobs: Jobs

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = await office.signIn({ role: 'coordinator' })
  browser = app.as(coordinator)
  jobs = await startJobs({
    appUrl: inject('appUrl'),
    tasks: importTasks({ database, clock: () => now, newId }),
    hourly: [],
    logFault: () => undefined,
  })
})
afterAll(() => jobs.stop())

async function send(
  csv: string | Uint8Array<ArrayBuffer>,
  fileName = 'lijst.csv',
): Promise<Response> {
  const body = new FormData()
  body.set('file', new File([csv], fileName))
  return app.as(coordinator).send(routes.imports, body)
}

/** Sends a file and answers the id of its run. */
async function sent(csv: string): Promise<string> {
  const location = (await send(csv)).headers.get('location') ?? ''
  return location.split('/')[2] ?? ''
}

async function imported(csv: string, answers: Record<string, string> = {}): Promise<string> {
  const run = { import: await sent(csv) }
  const done = await browser.post(href(routes.importRun, run), {
    'command-id': newId(),
    ...answers,
  })
  expect(done.headers.get('location')).toBe(href(routes.importResult, run))
  await expect.poll(() => statusOf(run.import), { timeout: 20_000 }).toBe('done')
  return textAt(href(routes.importResult, run))
}

async function statusOf(id: string): Promise<string> {
  const run = await office.inside((tx) =>
    tx.selectFrom('import_run').select('status').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return run.status
}

/** Presses the button, and waits until the work is done or has stopped. */
async function pressed(id: string, answers: Record<string, string> = {}): Promise<void> {
  await browser.post(href(routes.importRun, { import: id }), { 'command-id': newId(), ...answers })
  await expect.poll(() => statusOf(id), { timeout: 20_000 }).not.toBe('running')
}

async function textAt(path: string): Promise<string> {
  const page = await browser.get(path)
  const html = await page.text()
  expect(page.status).toBe(200)
  expect(await htmlErrors(html)).toEqual([])
  return html
}

function counts() {
  return office.inside(async (tx) => {
    const count = async (table: 'client' | 'mentor' | 'mentorship' | 'fact') =>
      (await tx.selectFrom(table).select('id').execute()).length
    return [
      await count('mentor'),
      await count('client'),
      await count('mentorship'),
      await count('fact'),
    ]
  })
}

describe('the caseload of Amsterdam on the screen', () => {
  it('shows what the columns are and what would happen, and changes nothing yet', async () => {
    const run = { import: await sent(caseload) }
    const mapping = await textAt(href(routes.importMapping, run))
    expect(mapping).toContain('mag alleen met toestemming')
    const preview = await textAt(href(routes.importPreview, run))
    expect(preview).toContain('Dit gaat er gebeuren')
    expect(await counts()).toEqual([0, 0, 0, 0])
  })

  it('keeps nothing of the columns on origin, also not while the file waits', async () => {
    const id = await sent(caseload)
    const run = await office.inside((tx) =>
      tx.selectFrom('import_run').select('content').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    const { rows } = run.content as { rows: { cells: string[] }[] }
    expect(rows.map(({ cells }) => [cells[1], cells[5], cells[6]].join(''))).toEqual(
      rows.map(() => ''),
    )
  })

  it('makes 14 mentors, 26 clients and 26 mentorships, and the second time nothing', async () => {
    await imported(caseload)
    const [mentors, clients, mentorships, facts] = await counts()
    expect([mentors, clients, mentorships]).toEqual([14, 26, 26])
    await imported(caseload)
    expect(await counts()).toEqual([14, 26, 26, facts])
  })

  it('has one ended mentorship, and tells the history from which file it came', async () => {
    const ended = await office.inside((tx) =>
      tx.selectFrom('mentorship').select('status').where('status', '=', 'ended').execute(),
    )
    const tellers = await office.inside((tx) =>
      tx.selectFrom('fact').select('on_behalf_of').distinct().execute(),
    )
    expect(ended).toHaveLength(1)
    expect(tellers).toEqual([{ on_behalf_of: 'import lijst.csv' }])
  })
})

describe('a file with rows that cannot be', () => {
  it('imports the good rows, and gives the others back with the reason', async () => {
    const id = await sent('mentor,client,startdatum\nZoë,Karel,2024-05-01\nZoë,Lies,31-02-2024\n')
    await pressed(id)
    const file = await browser.get(href(routes.importFailures, { import: id }))
    expect(await file.text()).toMatch(/Lies;31-02-2024;.*Deze datum kunnen wij niet lezen/)
  })

  it('refuses a start that is still to come', async () => {
    const html = await imported('mentor,client,startdatum\nZoë,Toos,2031-01-01\n')
    expect(html).toContain('Deze dag is nog niet geweest.')
  })
})

describe('a row that fits several people', () => {
  it('asks whom is meant, and takes the answer', async () => {
    await imported('mentor,client\nAad,Sam\n')
    const id = await sent('mentor,client,status\nBea,Sam,actief\n')
    const preview = await textAt(href(routes.importPreview, { import: id }))
    expect(preview).toContain('Wie bedoelt u?')
    await pressed(id, { 'answer-2-client': 'new' })
    const sams = await office.inside((tx) =>
      tx.selectFrom('client').select('id').where('given_name', '=', 'Sam').execute(),
    )
    expect(sams).toHaveLength(2)
  })
})

describe('a file that is no table', () => {
  it('is refused with one sentence on the same page', async () => {
    const refused = await send('\u0000\u0001\u0002 not a table')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Dit bestand kunnen wij niet gebruiken')
  })

  it('is refused when it is larger than 10 MB', async () => {
    const refused = await send('a,b\n'.repeat(2_700_000))
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('groter dan 10 MB')
  })

  it('is refused with a page of the house when it is so large that nobody looks at it', async () => {
    const refused = await app.app.request(origin + routes.imports, {
      method: 'POST',
      headers: { cookie: `naast=${coordinator.token}`, origin, 'content-length': '52428800' },
      body: 'a,b\n',
    })
    const html = await refused.text()
    expect(refused.status).toBe(413)
    expect(html).toContain('Het bestand is groter dan 10 MB.')
    expect(await htmlErrors(html)).toEqual([])
  })
})

describe('a choice of columns', () => {
  it('is remembered for the next file with the same headers', async () => {
    const csv = 'begeleider,naam bewoner x\nIngrid,Wout\n'
    const first = { import: await sent(csv) }
    await browser.post(href(routes.importMapping, first), {
      'command-id': newId(),
      'column-1': 'mentorName',
      'column-2': 'clientName',
    })
    const preview = await browser.get(href(routes.importPreview, { import: await sent(csv) }))
    expect(preview.status).toBe(200)
  })
})

describe('somebody else', () => {
  it('sees nothing of a file: no visitor, and no other organisation', async () => {
    const address = href(routes.importPreview, { import: await sent(caseload) })
    const other = await aTestOffice(database)
    const stranger = app.as(await other.signIn({ role: 'coordinator' }))
    const visitor = await app.as().get(address)
    expect((await stranger.get(address)).status).toBe(404)
    expect(visitor.status).toBe(303)
  })
})

describe('while a file is being imported', () => {
  it('everybody else in the office goes on working', async () => {
    const opened = await office.inside(async (tx) => {
      await waitForTurn(tx)
      return Promise.race([browser.get(routes.home), wait(3000)])
    })
    expect(opened).toHaveProperty('status', 200)
  })

  it('a second press of the button waits, and nothing is imported twice', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => `Dubbel${row},Mentor${row % 9}`)
    const run = { import: await sent(`client,mentor\n${rows.join('\n')}`) }
    const [, before = 0] = await counts()
    const press = () => browser.post(href(routes.importRun, run), { 'command-id': newId() })
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await expect.poll(() => statusOf(run.import), { timeout: 20_000 }).toBe('done')
    const [, after = 0] = await counts()
    expect(after - before).toBe(400)
  })
})
