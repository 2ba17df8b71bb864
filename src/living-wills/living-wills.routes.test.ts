import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addedDocument } from '../../test/document-forms.js'
import { aDocumentOffice } from '../../test/document-office.js'
import { aMentor } from '../../test/factories/a-couple.js'
import { aPdf } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { livingWillsOf, moveLivingWillsOfClient, writtenRefusalFor } from './index.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let client: string
let mentor: TestBrowser
let coordinator: TestBrowser
let stranger: TestBrowser
let neighbour: TestBrowser

beforeAll(async () => {
  ;({ office, client, mentor, coordinator } = await aDocumentOffice(database, app))
  const other = await office.inside((tx) => aMentor(tx, 'Nadia'))
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
  const elsewhere = await aTestOffice(database)
  neighbour = app.as(await elsewhere.signIn({ role: 'coordinator' }))
})

const refusal = {
  kind: 'schriftelijke_weigering',
  'about-treatment': ['treatment.invasive'],
  'about-care': ['care.move'],
  words: 'Ik wil nooit meer naar het ziekenhuis.',
  'written-day': '3',
  'written-month': 'mei',
  'written-year': '2021',
  able: 'yes',
  original: 'in de kast op haar kamer',
  told: 'De huisarts.',
}

const list = () => href(routes.livingWills, { client })
const add = (fields: Record<string, string | string[]>) =>
  mentor.post(href(routes.newLivingWill, { client }), { 'command-id': newId(), ...fields })

async function addedWill() {
  const known = () => office.inside((tx) => livingWillsOf(tx, client))
  const before = new Set((await known()).wills.map(({ id }) => id))
  await add(refusal)
  const added = (await known()).wills.find(({ id }) => !before.has(id))
  if (added === undefined) {
    throw new Error('There is no living will')
  }
  return added
}

describe('a written refusal that a mentor records', () => {
  it('stands on the page, in the dossier and its history, and on the emergency card', async () => {
    const address = await addedDocument(mentor, { bytes: aPdf('weigering') }, { client })
    const document = /documenten\/([0-9a-f-]{36})/.exec(address)?.[1] ?? ''
    const answer = await add({ ...refusal, document })
    expect(answer.headers.get('location')).toBe(`${list()}?klaar=living-will`)
    const page = await (await coordinator.get(list())).text()
    const dossier = await (await mentor.get(href(routes.client, { client }))).text()
    const card = await (await mentor.get(href(routes.emergencyCard, { client }))).text()
    expect(page).toContain('Ik wil nooit meer naar het ziekenhuis.')
    expect(page).toContain('U doet dat nooit in de plaats van de cliënt')
    expect(page).toContain(href(routes.document, { client, document }))
    expect(dossier).toContain('Wilsverklaring vastgelegd: schriftelijke weigering.')
    expect(dossier).toContain('Schriftelijke weigering, van 3 mei 2021')
    expect(card).toContain('Origineel: in de kast op haar kamer')
    for (const shown of [page, dossier, card]) {
      expect(await htmlErrors(shown)).toEqual([])
    }
    const known = await office.inside((tx) => livingWillsOf(tx, client))
    expect(writtenRefusalFor(known, 'care.move', today)).toBe('yes')
  })

  it('is recorded once, however often the button is pressed', async () => {
    const command = { ...refusal, 'command-id': newId(), words: 'Geen sondevoeding.' }
    const answers = [await add(command), await add(command)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const { wills } = await office.inside((tx) => livingWillsOf(tx, client))
    expect(wills.filter(({ words }) => words === 'Geen sondevoeding.')).toHaveLength(1)
  })

  it('cannot be recorded without what it is, what about and what it says; what was typed stays', async () => {
    const answer = await add({ original: 'bij de notaris' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const sentence of [
      'Kies wat het is.',
      'Kies waar het over gaat.',
      'Schrijf op wat erin staat.',
      'Kies of de cliënt het toen kon overzien.',
    ]) {
      expect(page).toContain(sentence)
    }
    expect(page).toContain('bij de notaris')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('cannot be from a day to come, about money, or name a document of another dossier', async () => {
    const future = await add({ ...refusal, 'written-year': '2027' })
    expect(await future.text()).toContain('Deze dag moet nog komen.')
    const { 'about-care': _, ...rest } = refusal
    const money = await add({ ...rest, 'about-treatment': ['money.spending'] })
    expect(await money.text()).toContain('Kies waar het over gaat.')
    const foreign = await add({ ...refusal, document: newId() })
    expect(await foreign.text()).toContain('Dit document is er niet meer.')
  })
})

describe('what comes later', () => {
  it('is added beside the words, which stay', async () => {
    const will = await addedWill()
    const place = { client, will: will.id }
    const form = await (await mentor.get(href(routes.correctLivingWill, place))).text()
    expect(await htmlErrors(form)).toEqual([])
    const words = { corrected: 'De huisarts heeft nu een kopie.', version: '1' }
    await mentor.post(href(routes.correctLivingWill, place), { 'command-id': newId(), ...words })
    const page = await (await mentor.get(list())).text()
    expect(page).toContain('De huisarts heeft nu een kopie.')
    expect(page).toContain(will.words)
  })

  it('is not lost when somebody else was first', async () => {
    const { id } = await addedWill()
    const place = { client, will: id }
    const correct = (corrected: string) =>
      mentor.post(href(routes.correctLivingWill, place), {
        'command-id': newId(),
        corrected,
        version: '1',
      })
    expect((await correct('De eerste.')).status).toBe(303)
    const second = await correct('De tweede.')
    const page = await second.text()
    expect(second.status).toBe(409)
    expect(page).toContain('De eerste.')
    expect(page).toContain('De tweede.')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('a living will that the client withdrew', () => {
  const gone = {
    because: 'client',
    'on-day': '1',
    'on-month': '11',
    'on-year': '2026',
    reason: 'Mevrouw verscheurde het papier en zei waarom.',
    version: '1',
  }

  it('is kept with the reason, no longer counts, and takes no more words', async () => {
    const { id } = await addedWill()
    const address = href(routes.withdrawLivingWill, { client, will: id })
    expect(await htmlErrors(await (await mentor.get(address)).text())).toEqual([])
    expect((await mentor.post(address, { 'command-id': newId(), ...gone })).status).toBe(303)
    const page = await (await coordinator.get(list())).text()
    expect(page).toContain('Mevrouw verscheurde het papier en zei waarom.')
    expect(page).toContain('Door de cliënt ingetrokken op 1 november 2026')
    expect(await htmlErrors(page)).toEqual([])
    const { wills } = await office.inside((tx) => livingWillsOf(tx, client))
    const only = { wills: wills.filter((will) => will.id === id), askedNone: [] }
    expect(writtenRefusalFor(only, 'care.move', today)).toBe('unknown')
    const again = await mentor.post(address, { 'command-id': newId(), ...gone, version: '2' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Deze wilsverklaring telt al niet meer.')
  })

  it('cannot have been withdrawn before it was written, tomorrow, or without saying how one knows', async () => {
    const address = href(routes.withdrawLivingWill, { client, will: (await addedWill()).id })
    const post = async (changes: Record<string, string>) =>
      (await mentor.post(address, { 'command-id': newId(), ...gone, ...changes })).text()
    expect(await post({ 'on-year': '2020' })).toContain('Deze dag ligt voor de dag waarop het is')
    expect(await post({ 'on-year': '2027' })).toContain('Deze dag moet nog komen.')
    expect(await post({ reason: ' ' })).toContain('Schrijf op hoe u dat weet.')
    expect(await post({ because: 'mentor' })).toContain('Kies wat er is gebeurd.')
  })
})

describe('asking whether there is a living will', () => {
  it('is recorded with who was asked; silence is not a no', async () => {
    const address = href(routes.noLivingWill, { client })
    expect(await htmlErrors(await (await mentor.get(address)).text())).toEqual([])
    const known = await office.inside((tx) => livingWillsOf(tx, client))
    expect(writtenRefusalFor(known, 'treatment.vaccination', today)).toBe('unknown')
    const on = { 'on-day': '21', 'on-month': '11', 'on-year': '2026' }
    const empty = await mentor.post(address, { 'command-id': newId(), ...on, whom: '' })
    expect(empty.status).toBe(422)
    const whom = 'haar dochter en de huisarts'
    expect((await mentor.post(address, { 'command-id': newId(), ...on, whom })).status).toBe(303)
    expect(await (await mentor.get(list())).text()).toContain(`gevraagd aan ${whom}`)
    const after = await office.inside((tx) => livingWillsOf(tx, client))
    expect(writtenRefusalFor(after, 'treatment.vaccination', today)).toBe('no')
  })
})

describe('somebody who has nothing to do with this client', () => {
  it('hears of every address that there is nothing, as of one that never was', async () => {
    const { id: will } = await addedWill()
    for (const who of [stranger, neighbour]) {
      const never = await who.get(href(routes.livingWills, { client: newId() }))
      const nothing = withoutKeys(await never.text())
      for (const address of [
        list(),
        href(routes.newLivingWill, { client }),
        href(routes.noLivingWill, { client }),
        href(routes.correctLivingWill, { client, will }),
        href(routes.withdrawLivingWill, { client, will }),
      ]) {
        const answer = await who.get(address)
        expect(answer.status).toBe(404)
        expect(withoutKeys(await answer.text())).toBe(nothing)
      }
      const post = await who.post(href(routes.newLivingWill, { client }), refusal)
      expect(post.status).toBe(404)
    }
    expect((await app.as().get(list())).status).toBe(303)
  })
})

describe('two registrations that become one', () => {
  it('have their living wills, corrections and questions together', async () => {
    const kept = newId()
    await office.inside(async (tx) => {
      const before = await livingWillsOf(tx, client)
      await sql`insert into client (id, given_name, created_at) values (${kept}, 'Hanne', now())`.execute(
        tx,
      )
      await moveLivingWillsOfClient(tx, { from: client, to: kept })
      const after = await livingWillsOf(tx, kept)
      expect(after.wills.map(({ corrections }) => corrections.length)).toEqual(
        before.wills.map(({ corrections }) => corrections.length),
      )
      expect(after.askedNone).toHaveLength(before.askedNone.length)
      await moveLivingWillsOfClient(tx, { from: kept, to: client })
    })
  })
})
