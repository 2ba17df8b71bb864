import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import type { Tx } from '../shared/database/index.js'

const database = testDatabase()
const app = testApp(database)

type Couple = { clientId: string; mentorId: string; mentorshipId: string }

let office: TestOffice
let hanne: Couple
let zoe: Couple
let coordinator: TestBrowser
let ilona: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  await office.inside(async (tx) => {
    hanne = await aCouple(tx, { client: 'Hanne', mentor: 'Ilona' })
    zoe = await aCouple(tx, { client: 'Zoë', mentor: 'Marjolein' })
    await aReport(tx, hanne, 'Wilde graag gaan wandelen in het park')
    await aReport(tx, zoe, 'Heeft een nieuwe rolstoel, wandelde niet')
    await tx
      .insertInto('near_person')
      .values({
        id: newId(),
        client_id: zoe.clientId,
        name: 'Hannelore de Wit',
        relation: 'child',
        created_at: now,
      })
      .execute()
    await tx
      .insertInto('institution')
      .values({ id: newId(), name: 'Huize Avondzon', place: 'Diemen', created_at: now })
      .execute()
  })
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  ilona = app.as(await office.signIn({ role: 'mentor', mentorId: hanne.mentorId }))
})

async function aReport(tx: Tx, { clientId, mentorshipId }: Couple, saw: string) {
  const contactId = newId()
  const day = '2026-11-01'
  await tx
    .insertInto('contact')
    .values({
      id: contactId,
      account_id: newId(),
      occurred_on: day,
      kind: 'visit',
      outcome: 'met',
      logged_at: now,
    })
    .execute()
  const part = { contact_id: contactId, client_id: clientId, mentorship_id: mentorshipId }
  await tx
    .insertInto('contact_client')
    .values({ ...part, occurred_on: day, saw })
    .execute()
  return contactId
}

async function pageFor(browser: TestBrowser, typed: string): Promise<string> {
  const answer = await browser.post(href(routes.search), { q: typed })
  expect(answer.status).toBe(303)
  const page = await browser.get(answer.headers.get('location') ?? '')
  expect(page.status).toBe(200)
  return page.text()
}

/** What was found, without the field in which the question stands. */
async function found(browser: TestBrowser, typed: string): Promise<string> {
  const [main = ''] = (await pageFor(browser, typed)).split('<footer')
  return main.split('</form>').slice(-1)[0] ?? ''
}

describe('searching for a name', () => {
  it('finds it by a part of it', async () => {
    expect(await found(coordinator, 'han')).toContain('Hanne')
    expect(await found(coordinator, 'anne')).toContain('Hanne')
    expect(await found(coordinator, 'jolein')).toContain('Marjolein')
    expect(await found(coordinator, 'avond diem')).toContain('Huize Avondzon')
  })

  it('finds it without the accents it is written with, and with accents it lacks', async () => {
    expect(await found(coordinator, 'Zoe')).toContain('Zoë')
    expect(await found(coordinator, 'Hánnë')).toContain('Hanne')
  })

  it('finds it with a typing error, and says that it only looks alike', async () => {
    for (const typed of ['Hane', 'Hnane', 'Marjolien']) {
      expect(await found(coordinator, typed)).toContain('Lijkt erop')
    }
    expect(await found(coordinator, 'Hane')).toContain('Hanne')
    expect(await found(coordinator, 'Hnane')).toContain('Hanne')
  })

  it('leaves out who only looks alike when somebody bears the very name', async () => {
    await office.inside((tx) => aCouple(tx, { client: 'Hannie' }))
    expect(await found(coordinator, 'Hanne')).not.toContain('Hannie')
    expect(await found(coordinator, 'Hane')).toContain('Hannie')
  })

  it('leads from somebody near to the dossier of the client', async () => {
    const page = await found(coordinator, 'Hannelore')
    expect(page).toContain(href(routes.client, { client: zoe.clientId }))
  })

  it('says kindly that there is nothing, or too little to search for', async () => {
    expect(await found(coordinator, 'xqzwv')).toContain('Niets gevonden')
    expect(await found(coordinator, 'z')).toContain('Typ ten minste twee letters')
  })
})

describe('searching the text of visits', () => {
  it('finds words that begin alike and marks them', async () => {
    const page = await found(coordinator, 'wandelen')
    expect(page).toContain('<mark>wandelen</mark>')
    expect(page).toContain('<mark>wandelde</mark>')
  })

  it('asks for every word', async () => {
    const page = await found(coordinator, 'wandel rolst')
    expect(page).toContain('rolstoel')
    expect(page).not.toContain('park')
  })

  it('leaves out what was struck out', async () => {
    await office.inside(async (tx) => {
      const contact = await aReport(tx, zoe, 'Verkeerde kabouter')
      await tx
        .updateTable('contact_client')
        .set({ struck_out_at: now, struck_out_by: newId(), strike_reason: 'Verkeerde persoon' })
        .where('contact_id', '=', contact)
        .execute()
    })
    expect(await found(coordinator, 'kabouter')).toContain('Niets gevonden')
  })
})

describe('who finds what', () => {
  it('a mentor finds her own client and what she wrote', async () => {
    const page = await found(ilona, 'han')
    expect(page).toContain('Hanne')
    expect(page).not.toContain('Hannelore')
    expect(await found(ilona, 'wandelen')).toContain('park')
  })

  it("a mentor finds nothing of somebody else's client, nor colleagues or institutions", async () => {
    for (const typed of ['Zoë', 'rolstoel', 'Wit', 'Marjolein', 'Avondzon']) {
      expect(await found(ilona, typed)).toContain('Niets gevonden')
    }
  })

  it('a coordinator of another organisation finds nothing of this one', async () => {
    const other = await aTestOffice(database)
    const stranger = app.as(await other.signIn({ role: 'coordinator' }))
    for (const typed of ['Hanne', 'Hane', 'rolstoel', 'Avondzon']) {
      expect(await found(stranger, typed)).toContain('Niets gevonden')
    }
  })

  it('a mentor without clients finds nothing', async () => {
    const mentorId = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const nadia = app.as(await office.signIn({ role: 'mentor', mentorId }))
    expect(await found(nadia, 'Hanne')).toContain('Niets gevonden')
  })

  it('somebody who is signed out is asked to sign in', async () => {
    expect((await app.as().get(href(routes.search))).status).toBe(303)
  })
})

describe('what was typed', () => {
  it('never stands in an address, and comes back in the field', async () => {
    const answer = await coordinator.post(href(routes.search), { q: 'Hanne' })
    const address = answer.headers.get('location') ?? ''
    expect(address).not.toContain('Hanne')
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain('value="Hanne"')
    expect(/<title>[^<]*<\/title>/.exec(page)?.[0]).not.toContain('Hanne')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('is there again for who typed it, and for nobody else', async () => {
    const browser = app.as(await office.signIn({ role: 'coordinator' }))
    const answer = await browser.post(href(routes.search), { q: 'Alleen van mij' })
    const address = answer.headers.get('location') ?? ''
    expect(await (await browser.get(href(routes.search))).text()).toContain('Alleen van mij')
    const colleague = app.as(await office.signIn({ role: 'coordinator' }))
    expect((await colleague.get(address)).status).toBe(404)
    expect(await (await colleague.get(href(routes.search))).text()).not.toContain('Alleen van mij')
  })

  it('keeps its address when it is asked again', async () => {
    const ask = () => coordinator.post(href(routes.search), { q: 'Twee keer' })
    const addresses = [await ask(), await ask()].map(({ headers }) => headers.get('location'))
    expect(addresses[0]).toBe(addresses[1])
  })

  it('is forgotten on request, and the older ones by themselves', async () => {
    const browser = app.as(await office.signIn({ role: 'coordinator' }))
    for (let nth = 1; nth <= 12; nth += 1) {
      await browser.post(href(routes.search), { q: `zoekvraag ${nth}.` })
    }
    const page = await (await browser.get(href(routes.search))).text()
    expect(page.match(/zoekvraag \d+/g)).toHaveLength(10)
    expect(await htmlErrors(page)).toEqual([])
    await browser.post(href(routes.search), { forget: '1' })
    expect(await (await browser.get(href(routes.search))).text()).not.toContain('zoekvraag 1')
  })

  it('does no harm, whatever it is', async () => {
    const harmful = [
      "'; drop table client; --",
      '%_\\',
      "' | !(a & b) <-> c:*",
      '<script>alert(1)</script> Hanne',
      '\u0001\uFFFF\uE000 Hanne',
      'Hanne '.repeat(2_000),
    ]
    for (const typed of harmful) {
      const page = await pageFor(coordinator, typed)
      expect(page).not.toContain('<script>alert')
      expect(await htmlErrors(page)).toEqual([])
    }
    expect(await found(coordinator, 'Hanne')).toContain('Hanne')
  })

  it('is logged as a search, by whom and when, without the words', async () => {
    await pageFor(coordinator, 'Hanne')
    const row = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['action', 'object_kind', 'outcome'])
        .orderBy('id', 'desc')
        .executeTakeFirst(),
    )
    expect(row).toEqual({ action: 'search', object_kind: 'people-and-visits', outcome: 'allowed' })
  })
})
