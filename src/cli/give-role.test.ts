import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAccount } from '../../test/factories/an-account.js'
import { testDatabase } from '../../test/database.js'
import { ownDatabase } from '../../test/own-database.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, now, type TestOffice } from '../../test/test-office.js'
import { aVisitor } from '../../test/visitor.js'
import { openDatabase, type Database } from '../shared/database/index.js'
import { runCommand } from './index.js'

testDatabase()
let database: Database
let office: TestOffice
let environment: { NAAST_DATA: string; DATABASE_URL: string; DATABASE_ADMIN_URL: string }

beforeAll(async () => {
  const { adminUrl, appUrl } = await ownDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'naast-role-'))
  environment = { NAAST_DATA: folder, DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }
  await naast('generate', '--clients', '1', '--seed', 'rol')
  database = openDatabase({ url: appUrl })
})
afterAll(async () => {
  await database.close()
  await rm(environment.NAAST_DATA, { recursive: true })
})

async function naast(...args: string[]) {
  const said: string[] = []
  const noted: string[] = []
  const code = await runCommand(args, {
    environment,
    clock: () => now,
    say: (line) => void said.push(line),
    note: (line) => void noted.push(line),
    stopped: new Promise(() => undefined),
  })
  return { code, said, noted }
}

async function rows(query: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: environment.DATABASE_ADMIN_URL })
  await client.connect()
  const found = await client.query<Record<string, unknown>>(query)
  await client.end()
  return found.rows
}

describe('a role given at the terminal', () => {
  it('is an invitation of an hour, a row in the log, and a notice to every coordinator', async () => {
    office = await aTestOffice(database)
    const { accountId } = await anAccount(office)
    await anAccount(office, { validUntil: '2026-11-01' })
    const asked = ['--email', 'Beheer@example.org', '--organisation', office.id, '--json']
    const given = await naast('give-role', 'operator', ...asked)
    expect(given.code).toBe(0)
    const answer = JSON.parse(given.said[0] ?? '') as { link: string; coordinatorsTold: number }
    expect(answer.link).toMatch(/\/uitnodiging\/[\w-]{40,}$/)
    expect(answer.coordinatorsTold).toBe(1)
    const opened = await aVisitor(testApp(database).app).get(new URL(answer.link).pathname)
    expect(opened.status).toBe(200)
    expect(await opened.text()).toContain('beheer@example.org')
    expect(
      await rows("select email, role, expires_at from invitation where purpose = 'invitation'"),
    ).toMatchObject([{ email: 'beheer@example.org', role: 'operator' }])
    const notices = await rows('select account_id, kind from account_notice')
    expect(notices).toEqual([{ account_id: accountId, kind: 'role-offered-at-terminal' }])
    const log = await rows(`select action, object_kind, role, access_point from audit_event
                            where organisation_id = '${office.id}'`)
    expect(log).toEqual([
      { action: 'grant', object_kind: 'invitation', role: 'operator', access_point: 'terminal' },
    ])
  })

  it('helps an organisation without a coordinator, and tells plainly that nobody heard of it', async () => {
    const alone = await aTestOffice(database)
    const asked = ['--email', 'ilona@example.org', '--organisation', alone.id]
    const given = await naast('give-role', 'coordinator', ...asked)
    expect(given.code).toBe(0)
    expect(given.said.join('\n')).toContain('Coördinatoren die bericht krijgen: 0.')
  })

  it('gives no role that reads one dossier, none twice, and guesses no organisation', async () => {
    const here = ['--organisation', office.id]
    const refusals = [
      ['mentor', '--email', 'x@example.org', ...here],
      ['professional', '--email', 'x@example.org', ...here],
      ['board', ...here],
      ['board', '--email', 'geen adres', ...here],
      ['board', '--email', 'x@example.org'],
      ['board', '--email', 'x@example.org', '--organisation', 'Bestaat Niet'],
    ]
    for (const args of refusals) {
      const refused = await naast('give-role', ...args)
      expect(refused.code).toBe(2)
      expect(refused.noted.join(' ')).not.toBe('')
    }
    const { email } = await anAccount(office)
    expect(await naast('give-role', 'coordinator', '--email', email, ...here)).toMatchObject({
      code: 2,
    })
  })
})
