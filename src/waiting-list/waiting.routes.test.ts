import { beforeAll, describe, expect, it } from 'vitest'
import { aClient } from '../../test/factories/a-client.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { aWaitingEntry } from '../../test/factories/a-waiting-entry.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { findEntry } from './waiting-entry.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let browser: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = app.as(await office.signIn({ role: 'coordinator', name: 'Carla' }))
})

function entryOf(id: string) {
  return office.inside((tx) => findEntry(tx, id))
}

function factsAbout(clientId: string) {
  return office.inside((tx) =>
    tx
      .selectFrom('fact')
      .select(['type', 'content'])
      .where('client_id', '=', clientId)
      .orderBy('id')
      .execute(),
  )
}

const day = (name: string, on: string) => {
  const [year = '', month = '', date = ''] = on.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

function putting(more: Record<string, string> = {}) {
  return {
    'command-id': newId(),
    regime: 'newcomer',
    urgency: '2',
    reason: 'De uitkering stopt over een maand',
    ...day('since', '2026-11-10'),
    'waits-for': 'intake',
    ...more,
  }
}

describe('putting somebody on the waiting list', () => {
  it('keeps since when, how urgent and why, with a fact in the dossier', async () => {
    const client = await office.inside((tx) => aClient(tx, { givenName: 'Tesfay' }))
    const address = href(routes.putOnWaitingList, { client })
    const page = await (await browser.get(address)).text()
    expect(await htmlErrors(page)).toEqual([])
    const answer = await browser.post(address, putting())
    expect(answer.status).toBe(303)
    const [fact] = await factsAbout(client)
    expect(fact?.type).toBe('waitingStarted')
    expect(fact?.content).toMatchObject({ urgency: 2, reason: 'De uitkering stopt over een maand' })
    const { entryId } = (fact?.content ?? {}) as { entryId: string }
    const entry = await entryOf(entryId)
    expect(entry).toMatchObject({
      urgency: 2,
      waitingSince: '2026-11-10',
      waitsFor: 'intake',
      nextContactOn: '2026-12-08',
    })
  })

  it('asks why it is urgent, keeps what was typed, and saves nothing', async () => {
    const client = await office.inside((tx) => aClient(tx, { givenName: 'Wim' }))
    const address = href(routes.putOnWaitingList, { client })
    const answer = await browser.post(address, putting({ reason: '', note: 'Eerst bellen' }))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Schrijf op waarom het dringend is.')
    expect(page).toContain('Eerst bellen')
    expect(await htmlErrors(page)).toEqual([])
    expect(await factsAbout(client)).toEqual([])
  })

  it('refuses somebody who has a mentor in this way, and one who waits already', async () => {
    const { clientId } = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    const address = href(routes.putOnWaitingList, { client: clientId })
    const answer = await browser.post(address, putting({ regime: 'statutory' }))
    expect(await answer.text()).toContain('heeft al een mentor')
    const waiting = await office.inside((tx) => aWaitingEntry(tx))
    const again = href(routes.putOnWaitingList, { client: waiting.clientId })
    expect(await (await browser.post(again, putting())).text()).toContain(
      'staat al op de wachtlijst',
    )
  })

  it('does so once, also when it is sent twice', async () => {
    const client = await office.inside((tx) => aClient(tx, { givenName: 'Bea' }))
    const address = href(routes.putOnWaitingList, { client })
    const sent = putting()
    await Promise.all([browser.post(address, sent), browser.post(address, sent)])
    expect((await factsAbout(client)).length).toBe(1)
  })
})

describe('the waiting list', () => {
  it('shows the most urgent first, remembers what was chosen, and tells a place by its postcode', async () => {
    const fresh = await aTestOffice(database)
    const carla = app.as(await fresh.signIn({ role: 'coordinator' }))
    expect(await (await carla.get(href(routes.waitingList))).text()).toContain('Niemand wacht')
    await fresh.inside(async (tx) => {
      await aWaitingEntry(tx, { client: 'Gewone', since: '2025-01-01' })
      await aWaitingEntry(tx, { client: 'Dringende', urgency: 3, nextContactOn: '2026-11-01' })
    })
    const page = await (await carla.get(href(routes.waitingList))).text()
    expect(page.indexOf('Dringende')).toBeLessThan(page.indexOf('Gewone'))
    expect(page).toContain('te laat sinds')
    expect(await htmlErrors(page)).toEqual([])
    await carla.post(href(routes.waitingList), { contact: 'overdue' })
    const chosen = await (await carla.get(href(routes.waitingList))).text()
    expect(chosen).not.toContain('Gewone')
    await carla.post(href(routes.waitingList), { name: '100%' })
    expect(await (await carla.get(href(routes.waitingList))).text()).toContain('Niemand gevonden')
  })

  it('finds by place, by who was never spoken with and by name, in the order of names', async () => {
    const fresh = await aTestOffice(database)
    const carla = app.as(await fresh.signIn({ role: 'coordinator' }))
    const heard = await fresh.inside(async (tx) => {
      await aWaitingEntry(tx, { client: 'Aafke' })
      return aWaitingEntry(tx, { client: 'Zacharias', urgency: 2 })
    })
    const home = { kind: 'at-home', place: 'Waterdam', created_at: now }
    await fresh.inside((tx) =>
      tx
        .insertInto('living_situation')
        .values({ id: newId(), client_id: heard.clientId, ...home })
        .execute(),
    )
    const address = href(routes.logWaitingContact, { entry: heard.entryId })
    await carla.post(address, {
      'command-id': newId(),
      'with-whom': 'client',
      day: 'today',
      note: '',
    })
    const found = async (chosen: Record<string, string>) => {
      await carla.post(href(routes.waitingList), chosen)
      const page = await (await carla.get(`${href(routes.waitingList)}?sort=name`)).text()
      return ['Aafke', 'Zacharias'].filter((name) => page.includes(name))
    }
    expect(await found({ place: 'waterd' })).toEqual(['Zacharias'])
    expect(await found({ contact: 'none' })).toEqual(['Aafke'])
    expect(await found({ name: 'zach' })).toEqual(['Zacharias'])
    expect(await found({})).toEqual(['Aafke', 'Zacharias'])
  })
})

describe('somebody who waits', () => {
  it('has a page with the next step, and says that nobody spoke with an urgent person', async () => {
    const { entryId } = await office.inside((tx) =>
      aWaitingEntry(tx, { client: 'Yusuf', urgency: 3 }),
    )
    const page = await (await browser.get(href(routes.waitingEntry, { entry: entryId }))).text()
    expect(page).toContain('Yusuf')
    expect(page).toContain('Nog niemand sprak met deze persoon')
    expect(page).toContain(href(routes.matchingFor, { entry: entryId }))
    expect(await htmlErrors(page)).toEqual([])
  })

  it('is spoken with: the contact stands, and the next day moves by the term of the urgency', async () => {
    const { clientId, entryId } = await office.inside((tx) => aWaitingEntry(tx, { urgency: 3 }))
    const address = href(routes.logWaitingContact, { entry: entryId })
    expect(await htmlErrors(await (await browser.get(address)).text())).toEqual([])
    const answer = await browser.post(address, {
      'command-id': newId(),
      'with-whom': 'client',
      day: 'yesterday',
      note: 'Slaapt slecht, wil graag iemand die Tigrinya spreekt',
    })
    expect(answer.status).toBe(303)
    expect((await entryOf(entryId))?.nextContactOn).toBe('2026-11-27')
    expect((await factsAbout(clientId)).map(({ type }) => type)).toEqual(['waitingContactKept'])
    const page = await (await browser.get(href(routes.waitingEntry, { entry: entryId }))).text()
    expect(page).toContain('Slaapt slecht')
    expect(page).toContain('door Carla')
  })

  it('gets another urgency with a reason, and the history tells both', async () => {
    const { entryId } = await office.inside((tx) => aWaitingEntry(tx))
    const address = href(routes.changeUrgency, { entry: entryId })
    expect(await htmlErrors(await (await browser.get(address)).text())).toEqual([])
    const sent = {
      'command-id': newId(),
      version: '1',
      urgency: '2',
      reason: 'Huis wordt verkocht',
    }
    expect((await browser.post(address, { ...sent, reason: '' })).status).toBe(422)
    expect((await browser.post(address, { ...sent, 'command-id': newId() })).status).toBe(303)
    const page = await (await browser.get(href(routes.waitingEntry, { entry: entryId }))).text()
    expect(page).toContain('Van gewoon naar dringend')
    expect(page).toContain('Waarom: Huis wordt verkocht')
    const late = await browser.post(address, { ...sent, urgency: '3', 'command-id': newId() })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Huis wordt verkocht')
  })

  it('is asked whom he trusts already, and what he waits for', async () => {
    const { entryId } = await office.inside((tx) => aWaitingEntry(tx, { waitsFor: 'own-network' }))
    const network = href(routes.askOwnNetwork, { entry: entryId })
    expect(await htmlErrors(await (await browser.get(network)).text())).toEqual([])
    await browser.post(network, {
      'command-id': newId(),
      version: '1',
      'own-network': 'nobody',
      words: 'Iedereen is daar gebleven',
    })
    expect(await entryOf(entryId)).toMatchObject({ ownNetwork: 'nobody', waitsFor: 'match' })
    const waits = href(routes.changeWaitsFor, { entry: entryId })
    expect(await htmlErrors(await (await browser.get(waits)).text())).toEqual([])
    const sent = { 'command-id': newId(), version: '2', 'waits-for': 'client', note: 'Denkt na' }
    expect((await browser.post(waits, sent)).status).toBe(303)
    expect(await entryOf(entryId)).toMatchObject({ waitsFor: 'client', waitsNote: 'Denkt na' })
  })

  it('leaves the list with a reason, which can be undone; nothing gets lost', async () => {
    const { entryId } = await office.inside((tx) => aWaitingEntry(tx))
    const address = href(routes.closeWaiting, { entry: entryId })
    expect(await htmlErrors(await (await browser.get(address)).text())).toEqual([])
    const sent = {
      'command-id': newId(),
      version: '1',
      reason: 'other',
      ...day('on', '2026-11-21'),
    }
    expect(await (await browser.post(address, sent)).text()).toContain('Schrijf op wat er is.')
    const closing = { ...sent, 'command-id': newId(), reason: 'client-wish' }
    expect((await browser.post(address, closing)).status).toBe(303)
    expect((await entryOf(entryId))?.closed?.reason).toBe('client-wish')
    const page = await (await browser.get(href(routes.waitingEntry, { entry: entryId }))).text()
    expect(page).toContain('Terug op de wachtlijst')
    expect(await htmlErrors(page)).toEqual([])
    await browser.post(href(routes.reopenWaiting, { entry: entryId }), {})
    expect(await entryOf(entryId)).toMatchObject({ closed: null, waitingSince: '2026-11-01' })
  })
})

describe('Koppelen', () => {
  it('counts every step and names who must be called first', async () => {
    const fresh = await aTestOffice(database)
    const carla = app.as(await fresh.signIn({ role: 'coordinator' }))
    const empty = await (await carla.get(href(routes.matchHub))).text()
    expect(await htmlErrors(empty)).toEqual([])
    await fresh.inside((tx) => aWaitingEntry(tx, { client: 'Almaz', urgency: 3 }))
    const page = await (await carla.get(href(routes.matchHub))).text()
    expect(page).toContain('Dringend, en nog niet gesproken (1)')
    expect(page).toContain('Almaz')
    expect(await htmlErrors(page)).toEqual([])
  })
})
