import { mkdtemp, rm, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addedDocument, bytesAt, documentAt } from '../../test/document-forms.js'
import { aClient } from '../../test/factories/a-client.js'
import { aLargePdf } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { ownDatabase, query } from '../../test/own-database.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, now, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { filesOfClient } from '../documents/index.js'
import { runCommand } from './index.js'

testDatabase()

type Place = Awaited<ReturnType<typeof aPlace>>

let here: Place
let elsewhere: Place
let office: TestOffice
let coordinator: SignedIn
let client: string
let address: string
const bytes = aLargePdf(1_000_000)

async function aPlace() {
  const own = await ownDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'naast-cli-'))
  const environment = {
    NAAST_DATA: folder,
    DATABASE_URL: own.appUrl,
    DATABASE_ADMIN_URL: own.adminUrl,
  }
  return { ...own, folder, environment }
}

/** Runs a command as an operator would; tells its exit code and the last line it answered. */
async function naast({ environment }: Place, ...args: string[]) {
  const said: string[] = []
  const code = await runCommand(args, {
    environment,
    clock: () => now,
    say: (line) => void said.push(line),
    note: () => undefined,
    stopped: new Promise(() => undefined),
  })
  return { code, said, answer: () => JSON.parse(said.at(-1) ?? '') as Record<string, unknown> }
}

/** The document as the office at this place hands it out, with the secret that is kept there. */
async function documentIn({ database, folder }: Place) {
  const secret = (await readFile(join(folder, 'secret'), 'utf8')).trim()
  const who = testApp(database, { secret }).as(coordinator)
  const { file } = await documentAt(who, address)
  return (await bytesAt(who, file)).bytes
}

beforeAll(async () => {
  here = await aPlace()
  elsewhere = await aPlace()
  office = await aTestOffice(here.database)
  client = await office.inside((tx) => aClient(tx))
  coordinator = await office.signIn({ role: 'coordinator' })
  const secret = 'the secret of this installation, kept in its folder'
  await writeFile(join(here.folder, 'secret'), secret)
  const who = testApp(here.database, { secret }).as(coordinator)
  address = await addedDocument(who, { bytes }, { client })
})
afterAll(async () => {
  for (const { folder } of [here, elsewhere]) {
    await rm(folder, { recursive: true })
  }
})

describe('new keys from the terminal', () => {
  it('leave every document to be read, and a row in the log of the organisation', async () => {
    const wrapped = () => query(here.adminUrl, 'select wrapped from person_key')
    const before = await wrapped()
    const { code, answer } = await naast(here, 'rotate-keys', '--json')
    expect(code).toBe(0)
    expect(answer()).toEqual({ organisations: 1, keys: 1 })
    expect(await wrapped()).not.toEqual(before)
    expect(await documentIn(here)).toEqual(bytes)
    const log = await query(
      here.adminUrl,
      `select action, role, access_point from audit_event where object_kind = 'organisation-key'`,
    )
    expect(log).toEqual([{ action: 'update', role: 'operator', access_point: 'terminal' }])
  })

  it('are not made for a word it does not know', async () => {
    expect(await naast(here, 'rotate-keys', '--alles')).toMatchObject({ code: 2 })
  })
})

describe('a backup with documents in it', () => {
  it('brings them to another machine, to be read there', async () => {
    const key = await naast(here, 'backup-key')
    const keyFile = join(here.folder, 'key.txt')
    await writeFile(keyFile, key.said.join('\n'))
    const { answer } = await naast(here, 'backup', '--json')
    const restored = await naast(elsewhere, 'restore', String(answer()['file']), '--key', keyFile)
    expect(restored.code).toBe(0)
    expect(await documentIn(elsewhere)).toEqual(bytes)
  })
})

describe('everything that is known of a client', () => {
  it('holds the files as they were sent', async () => {
    const secret = (await readFile(join(here.folder, 'secret'), 'utf8')).trim()
    const files = []
    const asked = { organisation: office.id, clientId: client, secret }
    for await (const file of filesOfClient(here.database, asked)) {
      files.push(file)
    }
    expect(files).toEqual([{ name: '001-a.pdf', bytes }])
  })
})
