import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { findLooks } from './look.store.js'
import { fields, nobody } from './objection.form.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let clientId: string
let otherId: string
let mentor: SignedIn
let coordinator: SignedIn
let client: TestBrowser
let relative: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
  const other = await office.inside((tx) => aCouple(tx, { client: 'Piet' }))
  clientId = couple.clientId
  otherId = other.clientId
  mentor = await office.signIn({ role: 'mentor', mentorId: couple.mentorId, name: 'Ilona Mentor' })
  coordinator = await office.signIn({ role: 'coordinator', name: 'Karin Kantoor' })
  client = app.as(await office.signIn({ role: 'client', clientId, name: 'Hanne' }))
  relative = app.as(await office.signIn({ role: 'relative', clientId, name: 'Zus van Hanne' }))
  await app.as(mentor).get(href(routes.client, { client: clientId }))
  await app.as(coordinator).get(href(routes.client, { client: clientId }))
  await app.as(coordinator).get(href(routes.client, { client: otherId }))
})

async function pageOf(browser: TestBrowser, path: string): Promise<string> {
  const answer = await browser.get(path)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

describe('the client', () => {
  it('sees in plain words who looked, in which role, and what it was', async () => {
    const page = await pageOf(client, href(routes.whoLooked))
    expect(page).toContain('Ilona Mentor')
    expect(page).toContain('(mentor)')
    expect(page).toContain('Karin Kantoor')
    expect(page).toContain('las in het dossier')
  })

  it('reads that somebody checked who looked as just that, not as reading in the dossier', async () => {
    const lena = await office.signIn({ role: 'coordinator', name: 'Lena Let-op' })
    await pageOf(app.as(lena), href(routes.whoLookedAt, { client: otherId }))
    const looks = await office.inside((tx) =>
      findLooks(tx, {
        clientId: otherId,
        period: { from: '2026-11-01', to: '2026-11-30' },
        limit: 9,
      }),
    )
    expect(looks.find(({ name }) => name === 'Lena Let-op')).toMatchObject({ acts: ['checked'] })
  })

  it('sees nothing of a period in which nobody looked', async () => {
    const period = { 'from-day': '1', 'from-month': '1', 'from-year': '2020' }
    const until = { 'to-day': '31', 'to-month': '1', 'to-year': '2020' }
    const page = await pageOf(client, href(routes.whoLooked, {}, { ...period, ...until }))
    expect(page).toContain('Niemand keek in deze periode')
    expect(page).not.toContain('Ilona Mentor')
  })

  it('gets the page again with what was typed when the period cannot be', async () => {
    const page = await pageOf(
      client,
      href(routes.whoLooked, {}, { 'from-day': '31', 'from-month': '2' }),
    )
    expect(page).toContain('Vul een datum in')
    expect(page).toContain('value="31"')
  })

  it('has no dossier, no lists and no search', async () => {
    for (const path of [
      href(routes.client, { client: clientId }),
      href(routes.clients),
      href(routes.whoLookedAt, { client: clientId }),
      href(routes.objections),
      href(routes.search),
    ]) {
      expect((await client.get(path)).status).toBe(404)
    }
  })
})

describe('a list that somebody takes along as a file', () => {
  it.each([routes.clientsCsv, routes.mentorshipsCsv])(
    'is told to whom it holds: %s',
    async (path) => {
      const name = `Karel ${path}`
      const taker = await office.signIn({ role: 'coordinator', name })
      expect((await app.as(taker).get(href(path))).status).toBe(200)
      const period = { from: '2026-11-01', to: '2026-11-30' }
      const looks = await office.inside((tx) => findLooks(tx, { clientId, period, limit: 100 }))
      expect(looks.find((look) => look.name === name)?.acts).toEqual(['copied'])
    },
  )
})

describe('somebody who sends a form that cannot be saved', () => {
  it('saw the dossier on the page that came back, so the client sees that', async () => {
    const wrong = { 'command-id': newId(), 'family-name': '' }
    const curious = await office.signIn({ role: 'coordinator', name: 'Nico Nieuwsgierig' })
    const answer = await app.as(curious).post(href(routes.editClient, { client: clientId }), wrong)
    expect(answer.status).toBe(422)
    const page = await pageOf(client, href(routes.whoLooked))
    expect(page).toContain('Nico Nieuwsgierig')
    const without = await office.signIn({ role: 'coordinator', name: 'Zonder Sleutel' })
    const path = href(routes.moveClient, { client: clientId })
    const asked = await app.as(without).post(path, wrong, { withoutToken: true })
    expect(asked.status).toBe(403)
    expect(await pageOf(client, href(routes.whoLooked))).toContain('Zonder Sleutel')
  })

  it('is not told as somebody who changed something', async () => {
    const wrong = { 'command-id': newId(), 'family-name': '' }
    const curious = await office.signIn({ role: 'coordinator', name: 'Vera Vergeefs' })
    await app.as(curious).post(href(routes.editClient, { client: otherId }), wrong)
    const period = { from: '2026-11-01', to: '2026-11-30' }
    const looks = await office.inside((tx) =>
      findLooks(tx, { clientId: otherId, period, limit: 100 }),
    )
    expect(looks.find(({ name }) => name === 'Vera Vergeefs')?.acts).toEqual(['read'])
  })
})

describe('who helps the client', () => {
  it('sees the same page, and the client sees that he looked', async () => {
    expect(await pageOf(relative, href(routes.whoLooked))).toContain('Ilona Mentor')
    expect(await pageOf(client, href(routes.whoLooked))).toContain('Zus van Hanne')
  })
})

describe('a mentor', () => {
  it('sees neither who looked nor what was objected', async () => {
    for (const path of [
      href(routes.whoLooked),
      href(routes.whoLookedAt, { client: clientId }),
      href(routes.objectForClient, { client: clientId }),
      href(routes.objections),
    ]) {
      expect((await app.as(mentor).get(path)).status).toBe(404)
    }
  })
})

describe('an objection', () => {
  it('comes back with what was typed until it says something about somebody who looked', async () => {
    const sent = { 'command-id': newId(), [fields.about]: newId(), [fields.words]: 'Waarom?' }
    const answer = await client.post(href(routes.objectToAccess), sent)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Kies over wie het gaat.')
    expect(page).toContain('Waarom?')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('reaches a coordinator it is not about, whose answer the client reads', async () => {
    const words = 'Ik wil niet dat Karin in mijn dossier kijkt.'
    const sent = {
      'command-id': newId(),
      [fields.about]: coordinator.accountId,
      [fields.words]: words,
    }
    expect((await client.post(href(routes.objectToAccess), sent)).status).toBe(303)
    const id = await objectionWith(words)
    const address = href(routes.objection, { objection: id })
    expect(await pageOf(app.as(coordinator), address)).toContain('Dit bezwaar gaat over u.')
    const reply = { [fields.outcome]: 'agreed', [fields.reply]: 'Karin kijkt niet meer.' }
    const own = await app.as(coordinator).post(address, { 'command-id': newId(), ...reply })
    expect(own.status).toBe(422)
    const other = app.as(await office.signIn({ role: 'coordinator', name: 'Els Ander' }))
    expect(await pageOf(other, href(routes.objections))).toContain('Wacht op antwoord')
    expect((await other.post(address, { 'command-id': newId(), ...reply })).status).toBe(303)
    expect(await pageOf(client, href(routes.whoLooked))).toContain('Karin kijkt niet meer.')
  })

  it('is written down by a coordinator for who tells it on paper', async () => {
    const address = href(routes.objectForClient, { client: otherId })
    const sent = {
      'command-id': newId(),
      [fields.about]: nobody,
      [fields.words]: 'Op papier gezegd.',
    }
    await pageOf(app.as(coordinator), address)
    expect((await app.as(coordinator).post(address, sent)).status).toBe(303)
    expect(
      await pageOf(app.as(coordinator), href(routes.whoLookedAt, { client: otherId })),
    ).toContain('Op papier gezegd.')
    expect(await pageOf(client, href(routes.whoLooked))).not.toContain('Op papier gezegd.')
  })

  it('is not there for a coordinator of another organisation', async () => {
    const elsewhere = app.as(await (await aTestOffice(database)).signIn({ role: 'coordinator' }))
    const id = await objectionWith('Op papier gezegd.')
    expect((await elsewhere.get(href(routes.objection, { objection: id }))).status).toBe(404)
    expect((await elsewhere.get(href(routes.whoLookedAt, { client: clientId }))).status).toBe(404)
  })
})

async function objectionWith(words: string): Promise<string> {
  const { id } = await office.inside((tx) =>
    tx
      .selectFrom('access_objection')
      .select('id')
      .where('words', '=', words)
      .executeTakeFirstOrThrow(),
  )
  return id
}
