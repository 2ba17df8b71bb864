import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { factsOf } from '../audit/index.js'
import {
  currentHome,
  findClient,
  findHomes,
  findMergedInto,
  findNearPeople,
  insertNearPerson,
} from '../clients/index.js'
import { couplesOfClient } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { aClient } from '../../test/factories/a-client.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let who: SignedIn
let coordinator: TestBrowser
let couple: Awaited<ReturnType<typeof aCouple>>
let double: string

beforeAll(async () => {
  office = await aTestOffice(database)
  who = await office.signIn({ role: 'coordinator', name: 'Carla' })
  coordinator = app.as(who)
})

beforeEach(async () => {
  couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  double = await office.inside((tx) =>
    aClient(tx, { givenName: 'Hanna', externalNumber: newId(), home: { kind: 'shelter' } }),
  )
})

function compared() {
  return href(routes.mergeClient, { client: couple.clientId }, { met: double })
}

function merging(keep: 'first' | 'second', version = '1-1') {
  return coordinator.post(compared(), { 'command-id': newId(), keep, version })
}

/** A visit by the mentor, with an utterance, an agreement and a later correction. */
function aVisitTo(clientId: string, contactId = newId()) {
  return office.inside(async (tx) => {
    const part = { contact_id: contactId, client_id: clientId }
    const { mentorshipId: mentorship_id } = couple
    const told = { kind: 'visit', outcome: 'met', occurred_on: '2026-11-01', logged_at: now }
    await tx
      .insertInto('contact')
      .values({ id: contactId, account_id: who.accountId, ...told })
      .onConflict((same) => same.doNothing())
      .execute()
    await tx
      .insertInto('contact_client')
      .values({ ...part, mentorship_id, occurred_on: '2026-11-01', saw: 'Vrolijk' })
      .execute()
    await tx
      .insertInto('expression')
      .values({
        ...part,
        id: newId(),
        words: 'Ik wil naar buiten',
        how_learned: 'said',
        certainty: 'sure',
        learned_on: '2026-11-01',
      })
      .execute()
    await tx
      .insertInto('follow_up')
      .values({ ...part, id: newId(), mentorship_id, agreed: 'Wandelen' })
      .execute()
    return contactId
  })
}

function tablesWith(clientId: string) {
  return office.inside(async (tx) => {
    const tables = ['contact_client', 'expression', 'follow_up', 'near_person'] as const
    const counts = []
    for (const table of tables) {
      const rows = await tx
        .selectFrom(table)
        .select('client_id')
        .where('client_id', '=', clientId)
        .execute()
      counts.push(rows.length)
    }
    return counts
  })
}

describe('choosing who is the same person', () => {
  it('starts with lookalikes, also when the name is written differently', async () => {
    const address = href(routes.mergeClient, { client: couple.clientId })
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain(`met=${double}`)
    expect(page).not.toContain(`met=${couple.clientId}`)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('finds others by a name that never stands in the address', async () => {
    const other = await office.inside((tx) => aClient(tx, { givenName: 'Zwaantje' }))
    const address = href(routes.mergeClient, { client: couple.clientId })
    const answer = await coordinator.post(address, { 'command-id': newId(), name: 'zwaan' })
    const page = await answer.text()
    expect(page).toContain(`met=${other}`)
    expect(page).not.toContain('Kijk nog even')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('shows both beside each other before anything happens', async () => {
    const page = await (await coordinator.get(compared())).text()
    expect(page).toContain('Ilona')
    expect(page).toContain('In de opvang')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('merging two registrations', () => {
  it('moves everything to the one that stays, and lets the other vanish', async () => {
    await aVisitTo(couple.clientId)
    await office.inside((tx) =>
      insertNearPerson(
        tx,
        {
          id: newId(),
          clientId: couple.clientId,
          details: {
            name: 'Els',
            relation: 'sibling',
            isEmergencyContact: false,
            phone: null,
            email: null,
            note: null,
          },
        },
        now,
      ),
    )
    const answer = await merging('second')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain(double)
    expect(await tablesWith(couple.clientId)).toEqual([0, 0, 0, 0])
    expect(await tablesWith(double)).toEqual([1, 1, 1, 1])
    await office.inside(async (tx) => {
      expect(await findClient(tx, couple.clientId)).toBeUndefined()
      expect(await findMergedInto(tx, couple.clientId)).toBe(double)
      expect(await couplesOfClient(tx, double)).toMatchObject([{ mentorName: 'Ilona' }])
      expect(await findNearPeople(tx, double)).toMatchObject([{ name: 'Els' }])
      expect(await currentHome(tx, double)).toMatchObject({ kind: 'shelter' })
    })
  })

  it('keeps confidential notes readable for their writer, and a guest in the right dossier', async () => {
    const note = { 'command-id': newId(), text: 'Zorg over de zoon', readers: 'writer' }
    await coordinator.post(href(routes.newSealedNote, { client: double }), note)
    const guest = await office.signIn({
      role: 'professional',
      clientId: double,
      parts: ['measures'],
      validUntil: '2026-12-01',
    })
    expect((await merging('first')).status).toBe(303)
    const notes = await coordinator.get(href(routes.sealedNotes, { client: couple.clientId }))
    expect(await notes.text()).toContain('Zorg over de zoon')
    expect(await (await app.as(guest).get(routes.guestDossier)).text()).toContain('Hanne')
  })

  it('reads the history of both under the one that stays', async () => {
    const edit = href(routes.newNearPerson, { client: double })
    const els = { 'command-id': newId(), name: 'Els', relation: 'sibling' }
    await coordinator.post(edit, els)
    await merging('first')
    const facts = await office.inside((tx) =>
      factsOf(tx, { clientId: couple.clientId }, { limit: 10 }),
    )
    expect(facts.map(({ type }) => type).toSorted()).toEqual(['clientsMerged', 'nearPersonAdded'])
  })

  it('keeps the home of the one that stays, and closes the other', async () => {
    const address = href(routes.moveClient, { client: couple.clientId })
    const home = { 'living-kind': 'at-home', version: 'none' }
    await coordinator.post(address, { 'command-id': newId(), ...home })
    await merging('first')
    const homes = await office.inside((tx) => findHomes(tx, couple.clientId))
    expect(homes).toMatchObject([
      { kind: 'at-home', until: null },
      { kind: 'shelter', until: '2026-11-21' },
    ])
  })

  it('leads from the old address to the one that stays, for staff only', async () => {
    const old = href(routes.client, { client: couple.clientId })
    await merging('second')
    const page = await (await coordinator.get(old)).text()
    expect(page).toContain(href(routes.client, { client: double }))
    expect(await htmlErrors(page)).toEqual([])
    const ilona = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
    expect((await ilona.get(old)).status).toBe(404)
    expect((await ilona.get(href(routes.client, { client: double }))).status).toBe(200)
  })

  it('leaves the merged client out of the list', async () => {
    await merging('first')
    await coordinator.post(href(routes.clients), { name: 'Hanna' })
    const page = await (await coordinator.get(href(routes.clients))).text()
    expect(page).not.toContain(double)
    await coordinator.post(href(routes.clients), { reset: '1' })
  })
})

describe('two registrations that must stay two', () => {
  it('each with a mentor under the same regime now', async () => {
    const other = await office.inside((tx) => aCouple(tx, { client: 'Hanna', mentor: 'Irene' }))
    double = other.clientId
    const answer = await merging('first')
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Beiden hebben nu een mentor.')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('met in one contact', async () => {
    await aVisitTo(double, await aVisitTo(couple.clientId))
    const answer = await merging('first')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Het zijn dus twee mensen.')
  })

  it('when a colleague changed one in between: they are compared again', async () => {
    const answer = await merging('first', '0-1')
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Een collega paste net een van beide aan.')
    expect(await office.inside((tx) => findClient(tx, double))).toBeDefined()
  })

  it('for a mentor, and for another organisation: there is nothing to merge', async () => {
    const ilona = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    for (const browser of [ilona, stranger]) {
      expect((await browser.get(compared())).status).toBe(404)
      expect((await browser.post(compared(), { keep: 'first' })).status).toBe(404)
    }
  })
})
