import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aVisit } from '../../test/factories/a-visit.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, today, type TestOffice } from '../../test/test-office.js'
import { evidenceOf } from './evidence.store.js'
import { moveEvidenceOfClient } from './merged-client.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let client: string
let mentorshipId: string
let mentorId: string
let accountId: string
let ilona: TestBrowser
let stranger: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
})

beforeEach(async () => {
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  client = couple.clientId
  mentorshipId = couple.mentorshipId
  mentorId = couple.mentorId
  const signedIn = await office.signIn({
    role: 'mentor',
    mentorId: couple.mentorId,
    name: 'Ilona',
  })
  accountId = signedIn.accountId
  ilona = app.as(signedIn)
})

const aWish = (more: Record<string, string> = {}) => ({
  'command-id': newId(),
  words: 'Ik wil zelf koken',
  kind: 'wish',
  theme: 'living',
  source: 'client',
  how: 'said',
  certainty: 'sure',
  ...more,
})

const known = () => office.inside((tx) => evidenceOf(tx, client))
const toList = () => href(routes.evidence, { client })
const toAdd = () => href(routes.newEvidence, { client })

async function add(more: Record<string, string> = {}): Promise<string> {
  const answer = await ilona.post(toAdd(), aWish(more))
  expect(answer.status).toBe(303)
  const words = more['words'] ?? 'Ik wil zelf koken'
  return (await known()).find((one) => one.words === words)?.id ?? ''
}

async function pageAt(address: string): Promise<string> {
  const answer = await ilona.get(address)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

const at = (path: string, evidence: string) =>
  href(path as typeof routes.evidenceItem, { client, evidence })

const changing = [
  routes.confirmEvidence,
  routes.correctEvidence,
  routes.sortEvidence,
  routes.contradictEvidence,
  routes.withdrawEvidence,
]

describe('the story of Hanne’s own kitchen', () => {
  it('begins with an empty page that says what to do', async () => {
    const page = await pageAt(toList())
    expect(page).toContain('Er staat nog niets')
    expect(page).toContain(toAdd())
  })

  it('is kept in her own words, confirmed in one click, and contradicted without being resolved', async () => {
    const wish = await add()
    const fear = await add({
      words: 'Alleen slapen vindt zij eng',
      kind: 'refusal',
      source: 'care',
      'source-name': 'persoonlijk begeleider',
      how: 'told-by-other',
    })
    await ilona.post(at(routes.confirmEvidence, wish), { 'command-id': newId() })
    await ilona.post(at(routes.contradictEvidence, wish), { 'command-id': newId(), other: fear })
    const page = await pageAt(toList())
    expect(page).toContain('Dit spreekt elkaar tegen')
    expect(page).toContain('Ik wil zelf koken')
    expect(page).toContain('Alleen slapen vindt zij eng')
    expect(page).toContain('De zorg (persoonlijk begeleider)')
    expect(page).toContain('klopte nog op 21 november 2026')
    expect(await pageAt(at(routes.evidenceItem, fear))).toContain('Ik wil zelf koken')
    const dossier = await pageAt(href(routes.client, { client }))
    expect(dossier).toContain('Iets anders spreekt dit tegen.')
    expect(dossier).toContain('Tegenspraak gezien bij wat wij weten: wens, wonen.')
  })
})

describe('adding something known', () => {
  it('keeps it once, with a fact and a row in the log, however often it is sent', async () => {
    const fields = aWish()
    await ilona.post(toAdd(), fields)
    await ilona.post(toAdd(), fields)
    expect(await known()).toMatchObject([
      { words: 'Ik wil zelf koken', byName: 'Ilona', learnedOn: today, lastConfirmedOn: today },
    ])
    const facts = await office.inside((tx) =>
      tx
        .selectFrom('fact')
        .select('type')
        .where('client_id', '=', client)
        .where('type', '=', 'evidenceAdded')
        .execute(),
    )
    expect(facts).toHaveLength(1)
  })

  it('returns everything typed with a sentence at each field, and keeps nothing', async () => {
    const bad = aWish({
      words: '',
      kind: 'x',
      theme: '',
      'source-name': 'De avonddienst',
      certainty: '',
      'learned-day': '31',
      'learned-month': '2',
      'learned-year': '2026',
    })
    const answer = await ilona.post(toAdd(), bad)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(await htmlErrors(page)).toEqual([])
    for (const sentence of [
      'Schrijf op wat u weet.',
      'Kies wat het is.',
      'Kies waar het over gaat.',
      'Kies hoe zeker het is.',
      'Deze datum bestaat niet.',
      'De avonddienst',
    ]) {
      expect(page).toContain(sentence)
    }
    expect(await known()).toEqual([])
  })

  it('refuses a text that is too long, a day to come, and hearsay with the client as its source', async () => {
    const tries = [
      [{ words: 'x'.repeat(10_001) }, 'Deze tekst is te lang.'],
      [
        { 'learned-day': '22', 'learned-month': '11', 'learned-year': '2026' },
        'Deze dag moet nog komen.',
      ],
      [{ how: 'told-by-other' }, 'Hoorde u het van iemand anders?'],
    ] as const
    for (const [fields, sentence] of tries) {
      const answer = await ilona.post(toAdd(), aWish(fields))
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(sentence)
    }
    expect(await known()).toEqual([])
  })

  it('shows words that look like code as words', async () => {
    await add({ words: '<script>alert(1)</script> \u202Eomgekeerd' })
    expect(await pageAt(toList())).toContain('&lt;script&gt;')
  })

  it('keeps a draft of what is typed', async () => {
    expect(await pageAt(toAdd())).toContain(href(routes.drafts, { key: `evidence-${client}` }))
  })
})

describe('what was said in a visit', () => {
  const keep = (expression: string, who = ilona) =>
    who.post(href(routes.keepExpression, { client }), { expression })

  async function aSaying() {
    const contact = await office.inside((tx) =>
      aVisit(tx, { by: accountId, couples: [{ clientId: client, mentorshipId, mentorId }] }),
    )
    const expression = newId()
    await office.inside((tx) =>
      tx
        .insertInto('expression')
        .values({
          id: expression,
          contact_id: contact,
          client_id: client,
          words: 'Hij wees naar het huis',
          how_learned: 'indirect',
          certainty: 'probable',
          learned_on: '2026-11-10',
        })
        .execute(),
    )
    return { contact, expression }
  }

  it('is kept with one click, once, and shows where it came from', async () => {
    const { contact, expression } = await aSaying()
    expect(await pageAt(href(routes.contact, { contact }))).toContain('Bewaar bij wat wij weten')
    const answers = [await keep(expression), await keep(expression)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const [one, ...more] = await known()
    expect(more).toEqual([])
    expect(one).toMatchObject({
      words: 'Hij wees naar het huis',
      howLearned: 'inferred',
      certainty: 'probable',
      theme: 'other',
      learnedOn: '2026-11-10',
      visit: { contactId: contact, occurredOn: '2026-11-10' },
    })
    expect(await pageAt(href(routes.contact, { contact }))).toContain('Staat bij wat wij weten')
    const page = await pageAt(at(routes.evidenceItem, one?.id ?? ''))
    expect(page).toContain('bij het bezoek van 10 november 2026')
    expect(page).toContain('Waar gaat dit over?')
  })

  it('is kept once when two people click at the same moment', async () => {
    const { expression } = await aSaying()
    await Promise.all([keep(expression), keep(expression), keep(expression)])
    expect(await known()).toHaveLength(1)
  })

  it('is not there when it is of another client, was struck out, or is no id', async () => {
    const { contact, expression } = await aSaying()
    expect((await keep(newId())).status).toBe(404)
    expect((await keep('../../x')).status).toBe(404)
    expect((await keep(expression, stranger)).status).toBe(404)
    const other = await office.inside((tx) => aCouple(tx, { client: 'Els' }))
    const coordinator = app.as(await office.signIn({ role: 'coordinator' }))
    const foreign = href(routes.keepExpression, { client: other.clientId })
    expect((await coordinator.post(foreign, { expression })).status).toBe(404)
    await office.inside((tx) =>
      tx
        .updateTable('contact_client')
        .set({ struck_out_at: '2026-11-20T10:00:00.000Z', strike_reason: 'Verkeerde' })
        .where('contact_id', '=', contact)
        .execute(),
    )
    expect((await keep(expression)).status).toBe(404)
    expect(await known()).toEqual([])
  })
})

describe('one thing known', () => {
  it('has a sound page for every change', async () => {
    const one = await add()
    await add({ words: 'Iets anders' })
    for (const path of [routes.evidenceItem, ...changing]) {
      await pageAt(at(path, one))
    }
  })

  it('is confirmed with a day and a note, and not twice the same', async () => {
    const one = await add({ 'learned-day': '1', 'learned-month': '2', 'learned-year': '2026' })
    const fields = {
      note: 'Zij begon er zelf over',
      'confirmed-day': '3',
      'confirmed-month': '3',
      'confirmed-year': '2026',
    }
    const confirm = (more: Record<string, string>) =>
      ilona.post(at(routes.confirmEvidence, one), { 'command-id': newId(), ...more })
    expect((await confirm(fields)).status).toBe(303)
    const again = await confirm(fields)
    expect([again.status, (await again.text()).includes('Dit staat er al.')]).toEqual([422, true])
    const early = await confirm({ ...fields, 'confirmed-month': '1' })
    expect(await early.text()).toContain('Op deze dag was dit nog niet bekend.')
    expect(await known()).toMatchObject([{ lastConfirmedOn: '2026-03-03' }])
    expect(await pageAt(at(routes.evidenceItem, one))).toContain('Zij begon er zelf over')
  })

  it('is corrected beside what stood there', async () => {
    const one = await add()
    const fields = { 'command-id': newId(), corrected: 'Alleen in het weekend' }
    await ilona.post(at(routes.correctEvidence, one), fields)
    const page = await pageAt(at(routes.evidenceItem, one))
    expect(page).toContain('Ik wil zelf koken')
    expect(page).toContain('Alleen in het weekend')
    const empty = await ilona.post(at(routes.correctEvidence, one), { 'command-id': newId() })
    expect(empty.status).toBe(422)
  })

  it('is sorted; who was second is told how it stands now, and keeps the own choice', async () => {
    const one = await add()
    const sort = (theme: string, version: string) =>
      ilona.post(at(routes.sortEvidence, one), {
        'command-id': newId(),
        kind: 'preference',
        theme,
        version,
      })
    expect((await sort('food', '1')).status).toBe(303)
    const second = await sort('day', '1')
    const page = await second.text()
    expect(second.status).toBe(409)
    expect(page).toContain('Nu ingedeeld als: Voorkeur, Eten en drinken.')
    expect(page).toContain('<option value="day" selected')
    expect(await known()).toMatchObject([{ theme: 'food', kind: 'preference' }])
  })

  it('is put beside another, and taken apart again', async () => {
    const [one, other] = [await add(), await add({ words: 'Liever niet' })]
    const put = (fields: Record<string, string>) =>
      ilona.post(at(routes.contradictEvidence, one), { 'command-id': newId(), ...fields })
    expect((await put({})).status).toBe(422)
    expect((await put({ other: newId() })).status).toBe(422)
    expect((await put({ other: one })).status).toBe(422)
    expect((await put({ other })).status).toBe(303)
    expect((await known()).map(({ contradicts }) => contradicts.length)).toEqual([1, 1])
    const apart = href(routes.reconcileEvidence, { client, evidence: other })
    expect((await ilona.post(apart, { other: one })).status).toBe(303)
    expect((await ilona.post(apart, { other: one })).status).toBe(303)
    expect((await known()).map(({ contradicts }) => contradicts.length)).toEqual([0, 0])
    expect((await put({ other })).status).toBe(303)
  })

  it('stays to be read once it no longer holds, and cannot be changed any more', async () => {
    const one = await add()
    const reason = 'Zij zei zelf dat zij dit niet meer wil'
    const fields = { 'command-id': newId(), reason, version: '1' }
    await ilona.post(at(routes.withdrawEvidence, one), fields)
    const page = await pageAt(toList())
    expect(page).toContain('Geldt niet meer (1)')
    expect(page).toContain(reason)
    expect(await pageAt(at(routes.evidenceItem, one))).toContain('Dit geldt niet meer')
    for (const path of changing) {
      expect((await ilona.get(at(path, one))).status).toBe(404)
    }
    expect(await pageAt(href(routes.portrait, { client }))).not.toContain('Ik wil zelf koken')
  })
})

describe('the list', () => {
  it('is searched without the words standing in the address, and remembers that per client', async () => {
    await add()
    await add({ words: 'Naar de markt', theme: 'day', kind: 'habit' })
    const answer = await ilona.post(toList(), { zoek: 'markt' })
    expect(answer.headers.get('location')).toBe(toList())
    const page = await pageAt(toList())
    expect(page).toContain('Naar de markt')
    expect(page).not.toContain('Ik wil zelf koken')
    await ilona.post(toList(), { reset: '1' })
    expect(await pageAt(toList())).toContain('Ik wil zelf koken')
  })

  it('asks gently after what was not confirmed for a year', async () => {
    await add({ 'learned-day': '1', 'learned-month': '2', 'learned-year': '2025' })
    expect(await pageAt(toList())).toContain('Al een tijd niet nagevraagd.')
  })
})

describe('somebody who does not stand beside the client', () => {
  it('gets the same answer as for a client who does not exist, and changes nothing', async () => {
    const one = await add()
    const addresses = (id: string, evidence: string) => [
      href(routes.evidence, { client: id }),
      href(routes.newEvidence, { client: id }),
      href(routes.portrait, { client: id }),
      href(routes.editPortrait, { client: id }),
      href(routes.readPortrait, { client: id }),
      ...[routes.evidenceItem, ...changing].map((path) =>
        href(path as typeof routes.evidenceItem, { client: id, evidence }),
      ),
    ]
    const missing = addresses(newId(), newId())
    for (const [index, theirs] of addresses(client, one).entries()) {
      const [answer, none] = [await stranger.get(theirs), await stranger.get(missing[index] ?? '')]
      expect([theirs, answer.status, none.status]).toEqual([theirs, 404, 404])
      expect(withoutKeys(await answer.text())).toBe(withoutKeys(await none.text()))
    }
    expect((await stranger.post(toAdd(), aWish())).status).toBe(404)
    expect((await stranger.post(toList(), { zoek: 'x' })).status).toBe(404)
    expect((await stranger.post(at(routes.withdrawEvidence, one), {})).status).toBe(404)
    expect(await known()).toHaveLength(1)
  })

  it('cannot reach a thing through the address of an own client', async () => {
    const other = await office.inside((tx) => aCouple(tx, { client: 'Els', mentor: 'Marjolijn' }))
    const marjolijn = app.as(await office.signIn({ role: 'mentor', mentorId: other.mentorId }))
    const one = await add()
    const address = href(routes.evidenceItem, { client: other.clientId, evidence: one })
    expect((await marjolijn.get(address)).status).toBe(404)
  })

  it('is sent to sign in without being signed in', async () => {
    expect((await app.as().get(toList())).status).toBe(303)
  })
})

describe('two registrations of one client', () => {
  it('become one with all that is known, contradictions and confirmations included', async () => {
    const one = await add()
    const other = await add({ words: 'Liever niet' })
    await ilona.post(at(routes.confirmEvidence, one), { 'command-id': newId() })
    await ilona.post(at(routes.contradictEvidence, one), { 'command-id': newId(), other })
    const kept = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    await office.inside((tx) => moveEvidenceOfClient(tx, { from: client, to: kept.clientId }))
    const moved = await office.inside((tx) => evidenceOf(tx, kept.clientId))
    expect(moved.map(({ contradicts }) => contradicts.length)).toEqual([1, 1])
    expect(moved.find(({ id }) => id === one)?.confirmations).toHaveLength(1)
    expect(await known()).toEqual([])
  })
})
