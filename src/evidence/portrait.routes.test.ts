import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { insertEvidence } from './evidence-change.store.js'
import { knownThing } from '../../test/factories/evidence.js'
import { moveEvidenceOfClient } from './merged-client.store.js'
import { portraitOf, readingsOf } from './portrait.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let client: string
let els: string
let ilona: TestBrowser
let hanne: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  client = couple.clientId
  els = (await office.inside((tx) => aCouple(tx, { client: 'Els' }))).clientId
  const signedIn = await office.signIn({
    role: 'mentor',
    mentorId: couple.mentorId,
    name: 'Ilona',
  })
  ilona = app.as(signedIn)
  hanne = app.as(await office.signIn({ role: 'client', clientId: client, name: 'Hanne' }))
  const things = [
    knownThing({ words: 'Ik wil zelf koken' }),
    knownThing({ kind: 'refusal', words: 'Niet over mij praten zonder mij' }),
    knownThing({ kind: 'bodily-signal', words: 'Zij zingt als het goed gaat', source: 'mentor' }),
  ]
  await office.inside(async (tx) => {
    for (const words of things) {
      const writing = { by: signedIn.accountId, at: now }
      await insertEvidence(tx, { id: newId(), clientId: client, words }, writing)
    }
    await tx
      .insertInto('near_person')
      .values([
        nearPerson('Miriam', { phone: '020 555 01 11', is_emergency_contact: true }),
        nearPerson('Oom Piet', { phone: '020 555 01 12', is_emergency_contact: false }),
      ])
      .execute()
  })
})

function nearPerson(name: string, more: { phone: string; is_emergency_contact: boolean }) {
  return {
    id: newId(),
    client_id: client,
    name,
    relation: 'friend',
    created_at: now,
    ...more,
  }
}

const toPortrait = () => href(routes.portrait, { client })
const save = (fields: Record<string, string>) =>
  ilona.post(href(routes.editPortrait, { client }), { 'command-id': newId(), ...fields })

async function pageOf(who: TestBrowser, address = toPortrait()): Promise<string> {
  const answer = await who.get(address)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

describe('who is Hanne', () => {
  it('tells a substitute what matters, what not, what the body says, and who to turn to', async () => {
    const page = await pageOf(ilona)
    for (const words of [
      'Wie is Hanne?',
      'Ik wil zelf koken',
      'Niet over mij praten zonder mij',
      'Zij zingt als het goed gaat',
      'Miriam',
      'Ilona, volgend bezoek nog niet gepland',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('shows on paper only the number of who is called in an emergency', async () => {
    const page = await pageOf(ilona)
    expect(page).toMatch(/<span>\s*<a class="n-phone" href="tel:0205550111"/)
    expect(page).toMatch(/<span class="n-screen-only">\s*<a class="n-phone" href="tel:0205550112"/)
  })

  it('is read by Hanne herself, who can change nothing and sees nobody else', async () => {
    const page = await pageOf(hanne)
    expect(page).toContain('Wie ben ik?')
    expect(page).toContain('Ik wil zelf koken')
    expect(page).not.toContain(href(routes.editPortrait, { client }))
    expect(page).not.toContain(`"${href(routes.client, { client })}"`)
    const denied = [
      href(routes.portrait, { client: els }),
      href(routes.editPortrait, { client }),
      href(routes.readPortrait, { client }),
      href(routes.evidence, { client }),
    ]
    for (const address of denied) {
      expect((await hanne.get(address)).status).toBe(404)
    }
  })

  it('is not for a relative or an invited professional', async () => {
    for (const role of ['relative', 'professional'] as const) {
      const parts = role === 'professional' ? (['documents'] as const) : []
      const guest = app.as(await office.signIn({ role, clientId: client, parts }))
      expect((await guest.get(toPortrait())).status).toBe(404)
    }
  })
})

describe('the introduction', () => {
  it('is written in the own words, and a second writer loses nothing', async () => {
    await pageOf(ilona, href(routes.editPortrait, { client }))
    const saved = await save({ 'call-name': 'Hanne', introduction: 'Ik ben Hanne.', version: '0' })
    expect(saved.status).toBe(303)
    expect(await pageOf(ilona)).toContain('Ik ben Hanne.')
    const second = await save({ introduction: 'Ik kook graag.', version: '0' })
    const page = await second.text()
    expect(second.status).toBe(409)
    expect(page).toContain('Ik ben Hanne.')
    expect(page).toContain('Ik kook graag.')
    expect(await htmlErrors(page)).toEqual([])
    expect((await save({ introduction: 'Ik kook graag.', version: '1' })).status).toBe(303)
  })

  it('that is too long returns as it was typed', async () => {
    const answer = await save({ introduction: 'x'.repeat(1_501), version: '2' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Dit is te lang voor een portret.')
  })
})

describe('reading it with the client', () => {
  const read = (fields: Record<string, string>) =>
    ilona.post(href(routes.readPortrait, { client }), { 'command-id': newId(), ...fields })

  it('keeps what she said, beside what was said before', async () => {
    await pageOf(ilona, href(routes.readPortrait, { client }))
    await read({ said: 'Zo ben ik.', 'read-day': '1', 'read-month': '10', 'read-year': '2026' })
    await read({ said: 'Schrijf erbij dat ik kan rekenen.' })
    const page = await pageOf(ilona)
    expect(page).toContain('Zo ben ik.')
    expect(page).toContain('Schrijf erbij dat ik kan rekenen.')
    expect(page).toContain('Eerdere keren (1)')
  })

  it('was not on a day still to come', async () => {
    const answer = await read({
      said: 'Ja',
      'read-day': '1',
      'read-month': '12',
      'read-year': '2026',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze dag moet nog komen.')
  })

  it('moves along when two registrations become one; the newest introduction is shown', async () => {
    const kept = (await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))).clientId
    const [text, readings] = await office.inside(async (tx) => {
      await moveEvidenceOfClient(tx, { from: client, to: kept })
      return [await portraitOf(tx, kept), await readingsOf(tx, kept)] as const
    })
    expect(text.introduction).toBe('Ik kook graag.')
    expect(readings).toHaveLength(2)
  })
})
