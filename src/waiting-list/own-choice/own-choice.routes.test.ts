import { beforeAll, describe, expect, it } from 'vitest'
import { aMentor } from '../../../test/factories/a-couple.js'
import { aWaitingEntry } from '../../../test/factories/a-waiting-entry.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../../test/test-office.js'
import { couplesOfClient } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { findEntry } from '../waiting-entry.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let browser: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = app.as(await office.signIn({ role: 'coordinator', name: 'Carla' }))
})

type Waiting = { clientId: string; entryId: string }

function aYoungster(client: string, regime: 'jim' | 'statutory' = 'jim'): Promise<Waiting> {
  return office.inside((tx) => aWaitingEntry(tx, { client, regime, waitsFor: 'own-network' }))
}

function chosen(more: Record<string, string> = {}) {
  return {
    'command-id': newId(),
    version: '0',
    person: 'Karim el Amrani',
    relation: 'voetbaltrainer',
    words: 'Hij zegt niks door en hij komt altijd',
    adult: 'yes',
    willing: 'yes',
    'parent-1': 'moeder',
    'position-1': 'grudging-yes',
    doubts: 'Hij is zelf ook druk',
    phone: '06 11111111',
    ...more,
  }
}

function choose({ entryId }: Waiting, more: Record<string, string> = {}) {
  return browser.post(href(routes.ownChoice, { entry: entryId }), chosen(more))
}

function begin({ entryId }: Waiting, more: Record<string, string> = {}) {
  return browser.post(href(routes.startOwnChoice, { entry: entryId }), {
    'command-id': newId(),
    known: 'nobody',
    given: 'Karim',
    prefix: 'el',
    family: 'Amrani',
    'on-day': '21',
    'on-month': '11',
    'on-year': '2026',
    ...more,
  })
}

function couplesOf({ clientId }: Waiting) {
  return office.inside((tx) => couplesOfClient(tx, clientId))
}

describe('a youngster who chose somebody himself', () => {
  it('gets him as mentor, in own words, with a parent who agrees grudgingly and a doubt that is no veto', async () => {
    const sem = await aYoungster('Sem')
    const form = href(routes.ownChoice, { entry: sem.entryId })
    expect(await htmlErrors(await (await browser.get(form)).text())).toEqual([])
    expect((await choose(sem)).status).toBe(303)
    const page = await (await browser.get(href(routes.waitingEntry, { entry: sem.entryId }))).text()
    expect(page).toContain('Hij zegt niks door')
    expect(page).toContain('Een twijfel is geen veto')
    expect(page).toContain('Ja, met tegenzin')
    expect(await htmlErrors(page)).toEqual([])
    const starting = await browser.get(href(routes.startOwnChoice, { entry: sem.entryId }))
    expect(await htmlErrors(await starting.text())).toEqual([])
    expect((await begin(sem)).status).toBe(303)
    const [couple] = await couplesOf(sem)
    expect(couple).toMatchObject({
      regime: 'jim',
      status: 'running',
      mentorName: 'Karim el Amrani',
    })
    const entry = await office.inside((tx) => findEntry(tx, sem.entryId))
    expect(entry?.closed?.reason).toBe('own-person')
    const mentor = await office.inside((tx) =>
      tx
        .selectFrom('mentor')
        .select(['status', 'phone', 'capacity'])
        .where('id', '=', couple?.mentorId ?? '')
        .executeTakeFirstOrThrow(),
    )
    expect(mentor).toEqual({ status: 'available', phone: '06 11111111', capacity: 1 })
  })

  it('never has the choice weighed: no pair is scored and no proposal is made', async () => {
    const noa = await aYoungster('Noa')
    await choose(noa)
    expect((await begin(noa)).status).toBe(303)
    const proposals = await office.inside((tx) =>
      tx.selectFrom('match_proposal').select('id').where('client_id', '=', noa.clientId).execute(),
    )
    expect(proposals).toEqual([])
  })

  it('has to wait while a parent works against it', async () => {
    const kai = await aYoungster('Kai')
    await choose(kai, { 'position-1': 'against' })
    const answer = await begin(kai)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Zo kan het niet beginnen')
    expect(await couplesOf(kai)).toEqual([])
  })

  it('has to wait until the person was asked, and for one who is not an adult', async () => {
    const mia = await aYoungster('Mia')
    await choose(mia, { willing: 'unknown' })
    expect(await (await begin(mia)).text()).toContain('Vraag eerst of de gekozen persoon het wil')
    await choose(mia, { version: '1', adult: 'no' })
    expect((await begin(mia)).status).toBe(422)
    await choose(mia, { version: '2', adult: 'unknown' })
    expect(await (await begin(mia)).text()).toContain('Vraag eerst of de gekozen persoon volwassen')
    expect(await couplesOf(mia)).toEqual([])
  })

  it('may think again: the choice is withdrawn with a reason and stays to be read', async () => {
    const liv = await aYoungster('Liv')
    await choose(liv)
    const address = href(routes.withdrawOwnChoice, { entry: liv.entryId })
    expect(await htmlErrors(await (await browser.get(address)).text())).toEqual([])
    const sent = { 'command-id': newId(), version: '1' }
    expect((await browser.post(address, sent)).status).toBe(422)
    const answer = await browser.post(address, { ...sent, 'command-id': newId(), reason: 'Ruzie' })
    expect(answer.status).toBe(303)
    const page = await (await browser.get(href(routes.waitingEntry, { entry: liv.entryId }))).text()
    expect(page).toContain('Karim el Amrani, ingetrokken op')
    expect(page).toContain('Ruzie')
    expect((await choose(liv, { person: 'Tante Roos' })).status).toBe(303)
    expect((await browser.get(address)).status).toBe(200)
  })

  it('two colleagues at once: the second sees that somebody was first and loses nothing', async () => {
    const eva = await aYoungster('Eva')
    await choose(eva)
    const second = await choose(eva, { person: 'Buurvrouw Jo' })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('Buurvrouw Jo')
  })
})

describe('a chosen person who is registered already', () => {
  it('is asked about and not registered twice', async () => {
    const mentorId = await office.inside((tx) => aMentor(tx, 'Fatima'))
    const zoe = await aYoungster('Zoe')
    await choose(zoe, { person: 'fatima' })
    const page = await (
      await browser.get(href(routes.startOwnChoice, { entry: zoe.entryId }))
    ).text()
    expect(page).toContain('Ja, dit is Fatima')
    expect((await begin(zoe, { known: '' })).status).toBe(422)
    expect((await begin(zoe, { known: mentorId })).status).toBe(303)
    expect((await couplesOf(zoe))[0]?.mentorId).toBe(mentorId)
  })
})

describe('an own person where the court appoints', () => {
  it('is advised to the court and never started here', async () => {
    const piet = await aYoungster('Piet', 'statutory')
    await choose(piet, { person: 'Dochter Ans', 'parent-1': '', 'position-1': 'unknown' })
    const page = await (
      await browser.get(href(routes.waitingEntry, { entry: piet.entryId }))
    ).text()
    expect(page).toContain('BW 1:452 lid 3')
    expect(await htmlErrors(page)).toEqual([])
    expect((await begin(piet)).status).toBe(404)
    expect(await couplesOf(piet)).toEqual([])
  })
})
