import { inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let mentor: TestBrowser
let couple: { clientId: string; mentorId: string }

beforeAll(async () => {
  office = await aTestOffice(database)
  couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
  const { mentorId } = couple
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Loek Beside' }))
})

/** The files in a zip, by name. */
function unpacked(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const method = zip.readUInt16LE(at + 8)
    const size = zip.readUInt32LE(at + 18)
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 30, at + 30 + zip.readUInt16LE(at + 26))
    const raw = zip.subarray(start, start + size)
    files.set(name, (method === 0 ? raw : inflateRawSync(raw)).toString('utf8'))
    at = start + size
  }
  return files
}

describe('my own data', () => {
  it('are offered from my account, with what is in it and what is not', async () => {
    const account = await (await mentor.get(href(routes.account))).text()
    expect(account).toContain(href(routes.ownData))
    const page = await (await mentor.get(href(routes.ownData))).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Mijn gegevens ophalen')
  })

  it('hold my account to read and as JSON, without secrets and without anything of a dossier', async () => {
    await mentor.get(href(routes.client, { client: couple.clientId }))
    const answer = await mentor.post(href(routes.takeOwnData), {})
    expect(answer.status).toBe(200)
    const files = unpacked(Buffer.from(await answer.arrayBuffer()))
    expect([...files.keys()]).toEqual(['gegevens.html', 'gegevens.json'])
    const json = files.get('gegevens.json') ?? ''
    expect(Object.keys((JSON.parse(json) as { tables: object }).tables)).toEqual(
      expect.arrayContaining(['account', 'role_assignment', 'session']),
    )
    const both = json + (files.get('gegevens.html') ?? '')
    expect(both).toContain('Loek Beside')
    expect(both).not.toMatch(/Hanne|password_hash|token_hash|totp_secret/)
    expect(await htmlErrors(files.get('gegevens.html') ?? '')).toEqual([])
  })

  it('stand in the log as taken', async () => {
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['action', 'outcome'])
        .where('object_kind', '=', 'own-data')
        .where('action', '=', 'export')
        .execute(),
    )
    expect(rows).toEqual([{ action: 'export', outcome: 'allowed' }])
  })
})

describe('a request about somebody near the client', () => {
  it('is begun from the dossier, by the office alone', async () => {
    const id = '0193f0c0-0000-7000-8000-00000000abcd'
    await office.inside((tx) =>
      tx
        .insertInto('near_person')
        .values({
          id,
          client_id: couple.clientId,
          name: 'Zus Riet',
          relation: 'friend',
          created_at: '2026-01-01T10:00:00.000Z',
        })
        .execute(),
    )
    const coordinator = app.as(await office.signIn({ role: 'coordinator' }))
    const dossier = href(routes.client, { client: couple.clientId })
    const ask = href(routes.newPrivacyRequest, { kind: 'near-person', subject: id })
    const page = await (await coordinator.get(dossier)).text()
    expect(page).toContain(ask)
    expect(await htmlErrors(page)).toEqual([])
    const form = await coordinator.get(ask)
    expect(await form.text()).toContain('Zus Riet')
    expect(await (await mentor.get(dossier)).text()).not.toContain(ask)
    expect((await mentor.get(ask)).status).toBe(404)
  })
})
