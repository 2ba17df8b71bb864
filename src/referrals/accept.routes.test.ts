import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aReferral } from '../../test/factories/a-referral.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { currentHome, findClient, findMeasures, findNearPeople } from '../clients/index.js'
import { href, routes } from '../routes.js'
import { fullName } from '../shared/names/index.js'
import { moveReferralsOfClient } from './referral.store.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let karin: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  karin = app.as(await office.signIn({ role: 'coordinator', name: 'Karin' }))
})

const at = (referral: string) => href(routes.referral, { referral })

async function sound(address: string, browser = karin) {
  const answer = await browser.get(address)
  const html = await answer.text()
  expect([address, answer.status, await htmlErrors(html)]).toEqual([address, 200, []])
  return html
}

async function versionOf(id: string): Promise<string> {
  const row = await office.inside((tx) =>
    tx.selectFrom('referral').select('version').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return String(row.version)
}

describe('a request that is accepted', () => {
  const wanted = {
    whom: 'new',
    'given-name': 'Samira',
    'name-prefix': 'van der',
    'family-name': 'Yusuf',
    'birth-date-day': '2',
    'birth-date-month': '4',
    'birth-date-year': '1990',
    regime: 'newcomer',
    urgency: '1',
    'urgency-reason': 'Zij is veel alleen.',
    near: 'yes',
    'told-how': 'phone',
  }

  it('makes a client with what was told, puts him on the waiting list and leads to the intake', async () => {
    const id = await aReferral(office, { givenName: 'Samira2', familyName: 'Nieuw' })
    const path = href(routes.acceptReferral, { referral: id })
    const fields = { ...wanted, version: await versionOf(id), 'command-id': newId() }
    const sent = await karin.post(path, fields)
    expect(sent.status).toBe(303)
    const client = /clienten\/([^/]+)\/intake/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
    await office.inside(async (tx) => {
      const found = await findClient(tx, client)
      expect(found && fullName(found)).toBe('Samira van der Yusuf')
      expect(found?.languages).toEqual(['Somali', 'Engels'])
      expect(await currentHome(tx, client)).toMatchObject({ kind: 'at-home', place: 'Utrecht' })
      expect(await findNearPeople(tx, client)).toMatchObject([
        { name: 'Amina Yusuf', relation: 'sibling' },
      ])
      expect((await findMeasures(tx, client)).map(({ kind }) => kind)).toEqual(['bewind'])
      const entries = await tx.selectFrom('waiting_entry').selectAll().execute()
      expect(entries.filter((entry) => entry.client_id === client)).toMatchObject([
        { regime: 'newcomer', urgency: 1, referral_id: id, waits_for: 'intake' },
      ])
    })
    expect(await sound(at(id))).toContain(href(routes.intake, { client }))
    expect((await karin.post(path, fields)).headers.get('location')).toContain(client)
    const again = await karin.post(path, { ...fields, 'command-id': newId() })
    expect(again.status).toBe(422)
    const reopened = await karin.post(href(routes.reopenReferral, { referral: id }), {})
    expect(reopened.status).toBe(303)
    expect(await sound(at(id))).toContain('Aangenomen')
  })

  it('joins a client who is there already, overwrites nothing of him, and shows what to take over by hand', async () => {
    const lone = await aReferral(office, { givenName: 'Enig', familyName: 'Exemplaar' })
    const one = await aReferral(office, {
      givenName: 'Bekend',
      familyName: 'Gezicht',
      birthDate: null,
    })
    const first = await karin.post(href(routes.acceptReferral, { referral: one }), {
      ...wanted,
      'given-name': 'Bekend',
      'name-prefix': '',
      'family-name': 'Gezicht',
      'birth-date-day': '',
      'birth-date-month': '',
      'birth-date-year': '',
      version: await versionOf(one),
      'command-id': newId(),
    })
    const client = /clienten\/([^/]+)\//.exec(first.headers.get('location') ?? '')?.[1] ?? ''
    const two = await aReferral(office, {
      givenName: 'Bekend',
      familyName: 'Gezicht',
      birthDate: null,
    })
    const accepting = await sound(href(routes.acceptReferral, { referral: two }))
    expect(accepting).toContain('Ja, dit is')
    expect(accepting).toContain('Verteld bij deze aanvraag')
    expect(accepting).toContain('Somali, Engels')
    expect(await sound(href(routes.acceptReferral, { referral: lone }))).not.toContain(
      'Verteld bij',
    )
    const second = await karin.post(href(routes.acceptReferral, { referral: two }), {
      ...wanted,
      whom: client,
      regime: 'project',
      version: await versionOf(two),
      'command-id': newId(),
    })
    expect(second.headers.get('location')).toContain(client)
    const found = await office.inside((tx) => findClient(tx, client))
    expect(found && fullName(found)).toBe('Bekend Gezicht')
    const other = newId()
    await office.inside(async (tx) => {
      await tx
        .insertInto('client')
        .values({ id: other, given_name: 'Ander', created_at: now })
        .execute()
      await moveReferralsOfClient(tx, { from: client, to: other })
    })
    expect(await sound(at(two))).toContain(other)
  })

  it('takes no client whom the page did not show', async () => {
    const id = await aReferral(office, { givenName: 'Uniek', familyName: 'Alleen' })
    const path = href(routes.acceptReferral, { referral: id })
    const fields = { ...wanted, whom: newId(), version: '1', 'command-id': newId() }
    expect((await karin.post(path, fields)).status).toBe(422)
  })
})
