import { beforeAll, describe, expect, it } from 'vitest'
import {
  addDocument,
  addedDocument,
  bytesAt,
  documentAt,
  formWith,
} from '../../test/document-forms.js'
import { aDocumentOffice } from '../../test/document-office.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aPdf, aPhoto } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let client: string
let mentor: TestBrowser
let stranger: TestBrowser
let neighbour: TestBrowser

beforeAll(async () => {
  ;({ office, client, mentor } = await aDocumentOffice(database, app))
  const other = await office.inside((tx) => aMentor(tx, 'Nadia'))
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
  const elsewhere = await aTestOffice(database)
  neighbour = app.as(await elsewhere.signIn({ role: 'coordinator' }))
})

describe('somebody who has nothing to do with this client', () => {
  it('hears of every address that there is nothing, byte for byte as of one that never was', async () => {
    const address = await addedDocument(
      mentor,
      { bytes: await aPhoto(), name: 'a.jpg' },
      { client },
    )
    const { file, preview } = await documentAt(mentor, address)
    const addresses = [
      href(routes.documents, { client }),
      href(routes.newDocument, { client }),
      address,
      `${address}/vervangen`,
      `${address}/doorhalen`,
      file,
      preview,
    ]
    for (const who of [stranger, neighbour]) {
      const never = await who.get(href(routes.document, { client: newId(), document: newId() }))
      const nothing = await never.text()
      for (const one of addresses) {
        const answer = await who.get(one)
        expect(answer.status).toBe(404)
        expect(withoutKeys(await answer.text())).toBe(withoutKeys(nothing))
      }
      expect((await addDocument(who, { bytes: aPdf() }, { client })).status).toBe(404)
      expect((await who.post(`${address}/delen`, { share: '1' })).status).toBe(404)
    }
    for (const one of addresses) {
      expect((await app.as().get(one)).status).toBe(303)
    }
    expect((await addDocument(app.as(), { bytes: aPdf() }, { client })).status).toBe(303)
  })

  it('cannot ask for a file by the address of another client or document', async () => {
    const address = await addedDocument(mentor, { bytes: aPdf() }, { client })
    const other = await addedDocument(mentor, { bytes: aPdf('ander') }, { client })
    const { file } = await documentAt(mentor, other)
    const crossed = file.replace(other, address)
    expect((await mentor.get(crossed)).status).toBe(404)
  })
})

describe('a professional who was invited to the documents', () => {
  it('reads only what was marked for sharing, only the newest version, and never once it is struck out', async () => {
    const professional = app.as(
      await office.signIn({ role: 'professional', clientId: client, parts: ['documents'] }),
    )
    const address = await addedDocument(mentor, { bytes: aPdf('oud') }, { client })
    const body = formWith({ bytes: aPdf('nieuw') }, { version: '1' })
    await mentor.send(`${address}/vervangen`, body)
    const { file, older } = await documentAt(mentor, address)
    expect((await professional.get(file)).status).toBe(404)
    expect((await mentor.post(`${address}/delen`, { share: '1' })).status).toBe(303)
    expect((await bytesAt(professional, file)).bytes).toEqual(aPdf('nieuw'))
    expect((await professional.get(older)).status).toBe(404)
    for (const page of [address, href(routes.documents, { client }), `${address}/vervangen`]) {
      expect((await professional.get(page)).status).toBe(404)
    }
    await mentor.post(`${address}/doorhalen`, {
      'command-id': newId(),
      version: '3',
      reason: 'Verlopen',
    })
    expect((await professional.get(file)).status).toBe(404)
  })

  it('finds them on the page of what was shared, each leading to its file', async () => {
    const professional = app.as(
      await office.signIn({
        role: 'professional',
        clientId: client,
        parts: ['documents'],
        validFrom: '2026-11-01',
        validUntil: '2026-12-01',
      }),
    )
    const shared = { client, fields: { title: 'Met u gedeeld', note: 'Alleen voor ons' } }
    const address = await addedDocument(mentor, { bytes: aPdf('voor u') }, shared)
    await addedDocument(mentor, { bytes: aPdf() }, { client, fields: { title: 'Niet gedeeld' } })
    await mentor.post(`${address}/delen`, { share: '1' })
    const page = await (await professional.get(routes.guestDossier)).text()
    expect(page).toContain('Met u gedeeld')
    expect(page).not.toContain('Alleen voor ons')
    expect(page).not.toContain('Niet gedeeld')
    expect(await htmlErrors(page)).toEqual([])
    const [, file = ''] = /href="([^"]*\/bestanden\/[^"]*)"/.exec(page) ?? []
    expect((await bytesAt(professional, file)).bytes).toEqual(aPdf('voor u'))
  })

  it('reads nothing when invited to another part, or to another client', async () => {
    const address = await addedDocument(mentor, { bytes: aPdf() }, { client })
    await mentor.post(`${address}/delen`, { share: '1' })
    const { file } = await documentAt(mentor, address)
    const elsewhere = await office.inside((tx) => aCouple(tx))
    for (const bound of [
      { clientId: client, parts: ['measures'] as const },
      { clientId: elsewhere.clientId, parts: ['documents'] as const },
    ]) {
      const who = app.as(await office.signIn({ role: 'professional', ...bound }))
      expect((await who.get(file)).status).toBe(404)
    }
  })
})

describe('a mentor whose mentorship ended', () => {
  it('reads and adds nothing from the next request on', async () => {
    const gone = await office.inside((tx) => aCouple(tx, { client: 'Frits' }))
    const signedIn = await office.signIn({ role: 'mentor', mentorId: gone.mentorId })
    const own = href(routes.documents, { client: gone.clientId })
    expect((await app.as(signedIn).get(own)).status).toBe(200)
    await office.inside((tx) =>
      tx
        .updateTable('mentorship')
        .set({ status: 'ended', ended_on: today, end_reason: 'unknown' })
        .where('id', '=', gone.mentorshipId)
        .execute(),
    )
    expect((await app.as(signedIn).get(own)).status).toBe(404)
  })
})

describe('a frozen dossier', () => {
  it('takes no document in, but from a coordinator who says why', async () => {
    const who = app.as(await office.signIn({ role: 'coordinator' }))
    const frozen = await office.inside((tx) => aCouple(tx, { client: 'Koos' }))
    const place = { client: frozen.clientId }
    const own = app.as(await office.signIn({ role: 'mentor', mentorId: frozen.mentorId }))
    const typed = { 'command-id': newId(), reason: 'De cliënt betwist de gegevens' }
    expect((await who.post(href(routes.restrictDossier, place), typed)).status).toBe(303)
    expect((await addDocument(own, { bytes: aPdf() }, place)).status).toBe(409)
    expect((await addDocument(who, { bytes: aPdf() }, place)).status).toBe(409)
    const despite = {
      'command-id': newId(),
      kind: 'letter',
      'frozen-reason': 'De rechter vraagt het',
    }
    const again = await who.post(href(routes.newDocument, place), despite)
    expect(again.status).toBe(422)
    const page = await again.text()
    expect(page).toContain('name="frozen-reason" value="De rechter vraagt het"')
    expect(await htmlErrors(page)).toEqual([])
    expect((await addDocument(who, { bytes: aPdf() }, { ...place, fields: despite })).status).toBe(
      303,
    )
  })
})
