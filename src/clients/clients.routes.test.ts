import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aClient } from '../../test/factories/a-client.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { findClient } from './client.store.js'
import { findHomes } from './living-situation.store.js'
import { findNearPeople } from './near-person.store.js'
import { findMeasures } from './protective-measure.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let hanne: string
let ilona: TestBrowser
let irene: TestBrowser
let coordinator: TestBrowser
let colleague: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  const other = await office.inside((tx) => aMentor(tx, 'Irene'))
  hanne = couple.clientId
  ilona = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
  irene = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Carla' }))
  colleague = app.as(await office.signIn({ role: 'coordinator', name: 'Kees' }))
})

type Fields = Record<string, string | string[]>

function sent(fields: Fields): Fields {
  return { 'command-id': newId(), ...fields }
}

function factTypes(clientId: string) {
  return office.inside(async (tx) => {
    const facts = await tx
      .selectFrom('fact')
      .select('type')
      .where('client_id', '=', clientId)
      .orderBy('id')
      .execute()
    return facts.map(({ type }) => type)
  })
}

async function versionIn(browser: TestBrowser, address: string): Promise<string> {
  const page = await (await browser.get(address)).text()
  return /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
}

describe('registering a client', () => {
  const address = href(routes.newClient)
  const piet = { 'given-name': 'Piet', 'address-form': 'meneer', 'living-kind': 'unknown' }

  it('saves who it is and where he lives, and goes to the dossier', async () => {
    const answer = await coordinator.post(
      address,
      sent({ ...piet, languages: 'Nederlands, Turks', 'living-kind': 'at-home', place: 'Diemen' }),
    )
    expect(answer.status).toBe(303)
    const id = /clienten\/([0-9a-f-]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
    const client = await office.inside((tx) => findClient(tx, id))
    expect(client).toMatchObject({ givenName: 'Piet', languages: ['Nederlands', 'Turks'] })
    expect(await office.inside((tx) => findHomes(tx, id))).toMatchObject([
      { kind: 'at-home', place: 'Diemen', until: null },
    ])
    expect(await factTypes(id)).toEqual(['clientRegistered'])
  })

  it('shows a namesake first, and goes on when it is somebody else', async () => {
    const answer = await coordinator.post(address, sent({ ...piet, note: 'Blijft staan' }))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Er is al iemand met deze naam.')
    expect(page).toContain('Blijft staan')
    expect(await htmlErrors(page)).toEqual([])
    const again = await coordinator.post(address, sent({ ...piet, 'somebody-else': 'yes' }))
    expect(again.status).toBe(303)
  })

  it('gets the same page back when the name is missing or a date does not exist', async () => {
    const answer = await coordinator.post(
      address,
      sent({ ...piet, 'given-name': ' ', 'birth-date-day': '30', 'birth-date-month': '2' }),
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Vul een voornaam in.')
    expect(page).toContain('Vul dag, maand en jaar in.')
  })

  it('is for coordinators only', async () => {
    expect((await ilona.get(address)).status).toBe(404)
    expect((await ilona.post(address, sent(piet))).status).toBe(404)
    expect(await htmlErrors(await (await coordinator.get(address)).text())).toEqual([])
  })
})

describe('changing what is told of a client', () => {
  const address = () => href(routes.editClient, { client: hanne })

  it('keeps both versions when two people change it at once', async () => {
    const version = await versionIn(coordinator, address())
    const first = { 'given-name': 'Hanne', 'address-form': 'mevrouw', version }
    await colleague.post(address(), sent({ ...first, communication: 'Praat graag over vroeger' }))
    const second = sent({ ...first, communication: 'Gebruikt een praatbord' })
    const answer = await coordinator.post(address(), second)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('Praat graag over vroeger')
    expect(page).toContain('Gebruikt een praatbord')
    expect(page).toContain('Kees')
    expect(await htmlErrors(page)).toEqual([])
    const shown = /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
    expect((await coordinator.post(address(), { ...second, version: shown })).status).toBe(303)
    const client = await office.inside((tx) => findClient(tx, hanne))
    expect(client).toMatchObject({ communication: 'Gebruikt een praatbord', version: 3 })
  })

  it('does not forget which version was shown when the form comes back with an error', async () => {
    const answer = await coordinator.post(address(), sent({ version: '1', 'given-name': '' }))
    expect(await answer.text()).toContain('name="version" value="1"')
  })

  it('lets the mentor tell how she communicates, but not who she is', async () => {
    const page = await (await ilona.get(address())).text()
    expect(page).not.toContain('name="given-name"')
    const version = await versionIn(ilona, address())
    const change = { version, 'address-form': 'mevrouw', 'good-to-know': 'Houdt van koor' }
    const answer = await ilona.post(address(), sent({ ...change, 'given-name': 'Iemand anders' }))
    expect(answer.status).toBe(303)
    const client = await office.inside((tx) => findClient(tx, hanne))
    expect(client).toMatchObject({ givenName: 'Hanne', goodToKnow: 'Houdt van koor' })
  })
})

describe('moving', () => {
  const address = () => href(routes.moveClient, { client: hanne })

  it('closes the old home, opens the new one, and the history tells it', async () => {
    const first = {
      'living-kind': 'at-home',
      version: 'none',
      'since-day': '1',
      'since-month': '3',
    }
    await ilona.post(address(), sent({ ...first, 'since-year': '2020' }))
    const version = await versionIn(ilona, address())
    const moved = { what: 'moved', 'living-kind': 'institution', 'living-detail': 'De Linde' }
    const answer = await ilona.post(address(), sent({ ...moved, version }))
    expect(answer.status).toBe(303)
    expect(await office.inside((tx) => findHomes(tx, hanne))).toMatchObject([
      { kind: 'institution', detail: 'De Linde', until: null },
      { kind: 'at-home', since: '2020-03-01', until: '2026-11-21' },
    ])
    const late = await coordinator.post(
      address(),
      sent({ ...moved, 'living-detail': 'X', version }),
    )
    expect(late.status).toBe(409)
    expect(await htmlErrors(await late.text())).toEqual([])
  })

  it('to an unnamed institution gets the same page back', async () => {
    const moved = { what: 'moved', 'living-kind': 'institution', place: 'Weesp', version: 'x' }
    const answer = await ilona.post(address(), sent(moved))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Kies de instelling')
    expect(page).toContain('Weesp')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('somebody near the client', () => {
  const address = () => href(routes.newNearPerson, { client: hanne })
  const els = { name: 'Els', relation: 'sibling', phone: '020 1234567', emergency: 'yes' }

  it('is added once, however often the button is pressed, and ends with a date', async () => {
    const command = sent(els)
    await Promise.all([ilona.post(address(), command), ilona.post(address(), command)])
    const [person, ...others] = await office.inside((tx) => findNearPeople(tx, hanne))
    expect(others).toEqual([])
    expect(person).toMatchObject({ name: 'Els', isEmergencyContact: true, endedOn: null })
    const edit = href(routes.editNearPerson, { client: hanne, person: person?.id ?? '' })
    const ended = { 'ended-day': '1', 'ended-month': '11', 'ended-year': '2026', version: '1' }
    expect((await ilona.post(edit, sent({ ...els, ...ended }))).status).toBe(303)
    expect(await office.inside((tx) => findNearPeople(tx, hanne))).toMatchObject([
      { endedOn: '2026-11-01', version: 2 },
    ])
    const late = await coordinator.post(edit, sent({ ...els, phone: '06', version: '1' }))
    expect(late.status).toBe(409)
    expect(await htmlErrors(await late.text())).toEqual([])
  })

  it('who is called in an emergency needs a number: the form comes back', async () => {
    const answer = await ilona.post(address(), sent({ ...els, phone: '', email: 'geen adres' }))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Dit is geen e-mailadres.')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('a measure of the court', () => {
  const address = () => href(routes.newMeasure, { client: hanne })

  it('is noted and changed by a coordinator, and told in the history', async () => {
    const order = { kind: 'mentorschap', 'order-date-day': '11', 'order-date-month': '5' }
    const page = await (await coordinator.get(address())).text()
    expect(page).toContain('Stichting Proef')
    await coordinator.post(address(), sent({ ...order, 'order-date-year': '2026' }))
    const [measure] = await office.inside((tx) => findMeasures(tx, hanne))
    expect(measure).toMatchObject({ kind: 'mentorschap', orderDate: '2026-05-11' })
    const edit = href(routes.editMeasure, { client: hanne, measure: measure?.id ?? '' })
    const answer = await coordinator.post(edit, sent({ kind: 'bewind', version: '1' }))
    expect(answer.status).toBe(303)
    expect(await factTypes(hanne)).toContain('measureChanged')
    expect(await htmlErrors(await (await coordinator.get(edit)).text())).toEqual([])
  })

  it('is not the business of a mentor', async () => {
    expect((await ilona.get(address())).status).toBe(404)
  })
})

describe('the dossier of somebody else', () => {
  const forms = () => [
    href(routes.editClient, { client: hanne }),
    href(routes.moveClient, { client: hanne }),
    href(routes.newNearPerson, { client: hanne }),
  ]

  it('is not there for another mentor, and looks like one that never was', async () => {
    const missing = await irene.get(href(routes.editClient, { client: newId() }))
    const nowhere = withoutKeys(await missing.text())
    for (const address of forms()) {
      const answer = await irene.get(address)
      expect(answer.status).toBe(404)
      expect(withoutKeys(await answer.text())).toBe(nowhere)
      expect((await irene.post(address, sent({ name: 'Els' }))).status).toBe(404)
    }
  })

  it('is not there for a coordinator of another organisation, nor signed out', async () => {
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    for (const address of forms()) {
      expect((await stranger.get(address)).status).toBe(404)
      expect((await app.as().get(address)).status).toBe(303)
    }
  })

  it('does not lend a near person to the address of another client', async () => {
    const other = await office.inside((tx) => aClient(tx, { givenName: 'Joke' }))
    const [person] = await office.inside((tx) => findNearPeople(tx, hanne))
    const address = href(routes.editNearPerson, { client: other, person: person?.id ?? '' })
    expect((await coordinator.get(address)).status).toBe(404)
  })
})
