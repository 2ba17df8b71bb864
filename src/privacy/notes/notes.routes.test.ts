import { beforeAll, describe, expect, inject, it } from 'vitest'
import { aCouple } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, testSecret, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'
import { gatherPerson } from '../gather-person.store.js'
import { readableEntries } from '../readable-entries.js'
import { decideNote, isDecided } from './note-decision.js'
import { notesToGive } from './notes-to-give.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let mentor: TestBrowser
let silent: TestBrowser
let clientId: string
let requestId: string

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
  clientId = couple.clientId
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Nadia' }))
  const { mentorId } = couple
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Loek' }))
  silent = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Tweede account' }))
  await write('De zoon belde in vertrouwen.', 'writer')
  await write('Hanne was bang voor de buurman.', 'writer')
  await write('Overleg met de huisarts gewenst.', 'coordinators')
})

async function write(text: string, readers: string) {
  const to = href(routes.newSealedNote, { client: clientId })
  const answer = await mentor.post(to, { 'command-id': newId(), text, readers })
  expect(answer.status).toBe(303)
}

async function shown(browser: TestBrowser, address: string): Promise<string> {
  const answer = await browser.get(address)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

const list = () => href(routes.noteDecisions, { client: clientId })
const dossier = () => href(routes.client, { client: clientId })

async function noteWith(text: string): Promise<string> {
  const page = await shown(mentor, list())
  const card = page.slice(page.indexOf(text))
  const [, id = ''] = /vertrouwelijk\/([0-9a-f-]{36})\/inzage/.exec(card) ?? []
  return href(routes.decideNote, { client: clientId, note: id })
}

const typed = (outcome: string, ground = '', words = '') => ({
  'command-id': newId(),
  outcome,
  ground,
  words,
})

/** Both files that the client gets, as one text. */
async function fileForHer(): Promise<string> {
  const adminUrl = inject('adminUrl')
  const person = { kind: 'client' as const, id: clientId }
  const gathered = await gatherPerson({ adminUrl, organisation: office.id, person })
  const secret = testSecret
  const notes = await office.inside((tx) => notesToGive(tx, { clientId, requestId, secret }))
  const subject = { ...person, name: 'Hanne' }
  const entries = await readableEntries({
    subject,
    organisation: 'Proef',
    madeAt: now,
    gathered,
    notes,
  })
  expect(await htmlErrors(String(entries[0]?.content))).toEqual([])
  return entries.map(({ content }) => content.toString()).join('\n')
}

describe('while nobody asks for access', () => {
  it('there is nothing to decide, and the dossier says nothing', async () => {
    expect(await shown(mentor, list())).toContain('Niemand vraagt nu om inzage')
    expect(await shown(mentor, dossier())).not.toContain('De cliënt vraagt inzage')
  })
})

describe('when the client asks for access', () => {
  it('who wrote a note and the office are asked; a mentor who wrote none hears nothing', async () => {
    const form = href(routes.newPrivacyRequest, { kind: 'client', subject: clientId })
    const answer = await coordinator.post(form, {
      'command-id': newId(),
      kind: 'access',
      'asked-by': 'Hanne',
      'asked-as': 'self',
      identity: 'known',
      ...dateFields('received', '2026-11-02'),
    })
    const [, id = ''] = /verzoeken\/([^?]+)/.exec(answer.headers.get('location') ?? '') ?? []
    requestId = id
    expect(await shown(mentor, dossier())).toContain('De cliënt vraagt inzage')
    expect(await shown(coordinator, dossier())).toContain('De cliënt vraagt inzage')
    expect(await shown(silent, dossier())).not.toContain('De cliënt vraagt inzage')
    expect(await shown(silent, list())).toContain('Niemand vraagt nu om inzage')
  })

  it('everybody decides about what he reads, and the coordinator does not see the rest', async () => {
    expect(await shown(mentor, list())).toContain('De zoon belde')
    const page = await shown(coordinator, list())
    expect(page).toContain('Overleg met de huisarts')
    expect(page).not.toContain('De zoon belde')
    const foreign = await coordinator.get(await noteWith('De zoon belde'))
    expect(foreign.status).toBe(404)
    const request = await shown(coordinator, href(routes.privacyRequest, { request: requestId }))
    expect(request).toContain('Er is nog niet over alles beslist')
  })

  it('what nobody decided about is not given', async () => {
    const file = await fileForHer()
    expect(file).not.toMatch(/zoon|buurman|huisarts/)
    expect(file).toContain('Een deel van wat over u is vastgelegd')
  })

  it('withholding needs a ground, and giving a part needs words', async () => {
    const address = await noteWith('De zoon belde')
    expect(await shown(mentor, address)).toContain('Beslissen over een notitie')
    const bare = await mentor.post(address, typed('withhold'))
    expect(bare.status).toBe(422)
    expect(await htmlErrors(await bare.text())).toEqual([])
    expect((await mentor.post(address, typed('part', 'safety'))).status).toBe(422)
    expect((await mentor.post(address, typed('weg'))).status).toBe(422)
  })

  it('the file holds what is given, in the words of the writer where he chose so, and no count', async () => {
    const decide = async (browser: TestBrowser, text: string, choice: object) =>
      expect((await browser.post(await noteWith(text), { ...choice })).status).toBe(303)
    await decide(mentor, 'De zoon belde', typed('withhold', 'rights-of-others'))
    await decide(mentor, 'bang voor de buurman', typed('part', 'safety', 'U maakte u zorgen.'))
    await decide(coordinator, 'Overleg met de huisarts', typed('give'))
    const file = await fileForHer()
    expect(file).toContain('Overleg met de huisarts')
    expect(file).toContain('U maakte u zorgen.')
    expect(file).not.toMatch(/zoon|buurman|rights-of-others|safety|withhold/)
    expect(file.split('Een deel van wat over u is vastgelegd').length - 1).toBe(2)
    const request = await shown(coordinator, href(routes.privacyRequest, { request: requestId }))
    expect(request).toContain('Over alles is beslist.')
    expect(await shown(mentor, list())).toContain('Gaat niet mee')
  })

  it('the words given instead are sealed in the database', async () => {
    const rows = await office.inside((tx) => tx.selectFrom('note_decision').selectAll().execute())
    expect(JSON.stringify(rows)).not.toContain('zorgen')
  })

  it('is not there for another foundation', async () => {
    const other = await aTestOffice(database)
    const stranger = app.as(await other.signIn({ role: 'coordinator' }))
    expect((await stranger.get(list())).status).toBe(404)
  })
})

describe('a decision', () => {
  const decision = { noteId: 'n', outcome: 'give', ground: 'safety', words: 'x' } as const

  it('to give all keeps no ground and no other words', () => {
    const kept = { noteId: 'n', outcome: 'give', requestId: 'r', ground: null, words: null }
    expect(decideNote(decision, 'r')).toEqual({ ok: true, value: kept })
    expect(decideNote(decision, undefined)).toMatchObject({ reason: 'nobody-asked' })
  })

  it('does not cover what was added afterwards', () => {
    const kept = { noteId: 'n', outcome: 'give', ground: null, decidedAt: now } as const
    expect(isDecided(kept, [now])).toBe(true)
    expect(isDecided(kept, [now, '2026-11-22T10:00:00.000Z'])).toBe(false)
  })
})
