import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../src/routes.js'
import { testDatabase } from './database.js'
import { aCouple } from './factories/a-couple.js'
import { anAccount } from './factories/an-account.js'
import { tableOf } from './factories/an-import.js'
import { enter } from './sign-in.js'
import { insertRun } from '../src/imports/import-run.store.js'
import { testApp, type TestBrowser } from './test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from './test-office.js'
import { aVisitor } from './visitor.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let clientId: string
let coordinator: TestBrowser
let stranger: TestBrowser
let carla: SignedIn

beforeAll(async () => {
  office = await aTestOffice(database)
  clientId = (await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))).clientId
  const other = await office.inside((tx) => aCouple(tx, { client: 'Piet' }))
  carla = await office.signIn({ role: 'coordinator' })
  coordinator = app.as(carla)
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: other.mentorId }))
})

/** The rows that an act left in the log, each in a few words. */
async function rowsOf(act: () => Promise<Response>): Promise<{ status: number; rows: string[] }> {
  const newest = await office.inside((tx) =>
    tx
      .selectFrom('audit_event')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst(),
  )
  const { status } = await act()
  const rows = await office.inside((tx) =>
    tx
      .selectFrom('audit_event')
      .selectAll()
      .where('id', '>', newest?.id ?? 0)
      .orderBy('id')
      .execute(),
  )
  return { status, rows: rows.map((row) => `${row.action} ${row.object_kind} ${row.outcome}`) }
}

const client = () => href(routes.client, { client: clientId })

describe('the log gets exactly one row', () => {
  it('of each reading, and of a form that is shown', async () => {
    expect((await rowsOf(() => coordinator.get(client()))).rows).toEqual(['read client allowed'])
    const shown = await rowsOf(() => coordinator.get(href(routes.newClient)))
    expect(shown.rows).toEqual(['read client allowed'])
  })

  it('of each change, of its repetition, and of what was refused', async () => {
    const piet = { 'given-name': 'Piet', 'address-form': 'meneer', 'living-kind': 'unknown' }
    const form = { 'command-id': newId(), ...piet, 'family-name': 'Eenregel' }
    const send = () => coordinator.post(href(routes.newClient), form)
    expect(await rowsOf(send)).toEqual({ status: 303, rows: ['create client allowed'] })
    expect(await rowsOf(send)).toEqual({ status: 303, rows: ['create client repeated'] })
    const wrong = await rowsOf(() =>
      coordinator.post(href(routes.newClient), { 'command-id': newId(), 'given-name': '' }),
    )
    expect(wrong).toEqual({ status: 422, rows: ['create client refused'] })
  })

  it('of each search and each list', async () => {
    const list = await rowsOf(() => coordinator.get(href(routes.clients)))
    expect(list.rows).toEqual(['search client-list allowed'])
    const search = await rowsOf(() => coordinator.post(href(routes.search), { q: 'Hanne' }))
    expect(search.rows).toHaveLength(1)
  })

  it('of each export', async () => {
    const exported = await rowsOf(() => coordinator.get(href(routes.clientsCsv)))
    expect(exported).toEqual({ status: 200, rows: ['export client-list allowed'] })
  })

  it('of each denial, with the id that was asked for and no client', async () => {
    const denied = await rowsOf(() => stranger.get(client()))
    expect(denied).toEqual({ status: 404, rows: ['read client denied'] })
    const [row] = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['object_id', 'client_ids'])
        .orderBy('id', 'desc')
        .limit(1)
        .execute(),
    )
    expect(row).toEqual({ object_id: clientId, client_ids: [] })
  })

  it('of each signing in and out', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app.app)
    const inside = await rowsOf(() => enter(visitor, ilona, { at: now }))
    expect(inside.rows).toEqual(['sign-in session allowed'])
    const out = await rowsOf(() => visitor.post(href(routes.signOut), {}))
    expect(out.rows).toEqual(['sign-out session allowed'])
    const wrong = aVisitor(app.app)
    const failed = await rowsOf(() =>
      wrong.post(href(routes.signIn), { email: ilona.email, password: 'niet dit' }),
    )
    expect(failed.rows).toEqual(['sign-in session denied'])
  })

  it('of each act of an administrator', async () => {
    const fields = { 'command-id': newId(), name: 'Auke', email: 'auke@example.org' }
    const invited = await rowsOf(() =>
      coordinator.post(href(routes.inviteColleague), { ...fields, role: 'auditor' }),
    )
    expect(invited.rows).toHaveLength(1)
  })

  it('of each look into the log', async () => {
    const looked = await rowsOf(() => coordinator.get(href(routes.logReviews)))
    expect(looked.rows).toEqual(['read log-review allowed'])
    const who = await rowsOf(() => coordinator.get(href(routes.whoLookedAt, { client: clientId })))
    expect(who.rows).toHaveLength(1)
  })

  it('of a page that fetches itself again, however often it does', async () => {
    const table = await tableOf('client,mentor\nHanne,Ingrid\n')
    const id = newId()
    const run = { id, fileName: 'lijst.csv', table, choices: {}, accountId: carla.accountId }
    await office.inside((tx) => insertRun(tx, run, now))
    await coordinator.post(href(routes.importRun, { import: id }), { 'command-id': newId() })
    const look = () => coordinator.get(href(routes.importResult, { import: id }))
    expect(await rowsOf(look)).toEqual({ status: 200, rows: ['read import allowed'] })
    expect(await rowsOf(look)).toEqual({ status: 200, rows: [] })
  })
})
