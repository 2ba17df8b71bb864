import { sql } from 'kysely'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  addDocument,
  addedDocument,
  bytesAt,
  documentAt,
  formWith,
} from '../../test/document-forms.js'
import { aDocumentOffice } from '../../test/document-office.js'
import { aPdf, aPhoto } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { newId, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let client: string
let mentor: TestBrowser
let coordinator: TestBrowser

beforeAll(async () => {
  ;({ office, client, mentor, coordinator } = await aDocumentOffice(database, app))
})

function auditOf(documentId: string) {
  return office.inside(
    async (tx) =>
      (
        await sql<{ action: string; outcome: string; clients: string[]; sensitivity: string }>`
          select action, outcome, client_ids as clients, sensitivity from audit_event
          where object_kind = 'document' and object_id = ${documentId} order by id`.execute(tx)
      ).rows,
  )
}

describe('a document that a mentor adds', () => {
  it('is in the dossier, on the list and on a page of its own, and comes back as it was sent', async () => {
    const fields = {
      title: 'Zorgplan 2026',
      'date-day': '1',
      'date-month': '2',
      'date-year': '2026',
    }
    const address = await addedDocument(
      mentor,
      { bytes: aPdf('plan'), name: 'Plan é.pdf' },
      { client, fields },
    )
    const list = await (await coordinator.get(href(routes.documents, { client }))).text()
    const dossier = await (await mentor.get(href(routes.client, { client }))).text()
    const { page, file } = await documentAt(coordinator, address)
    for (const shown of [list, dossier, page]) {
      expect(shown).toContain('Zorgplan 2026')
      expect(await htmlErrors(shown)).toEqual([])
    }
    expect(dossier).toContain('Document toegevoegd: Zorgplan 2026.')
    expect(page).toContain('Niet gecontroleerd')
    const { answer, bytes } = await bytesAt(coordinator, file)
    expect(bytes).toEqual(aPdf('plan'))
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(aPdf('plan').length),
      'content-disposition': `attachment; filename="Plan e_.pdf"; filename*=UTF-8''Plan%20%C3%A9.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': expect.stringContaining('no-store') as string,
    })
  })

  it('is called after its kind when it gets no name, unless it is something else', async () => {
    const address = await addedDocument(
      mentor,
      { bytes: aPdf() },
      { client, fields: { kind: 'court-order' } },
    )
    expect((await documentAt(mentor, address)).page).toContain(
      '<h1><bdi>Beschikking van de rechter',
    )
    const refused = await addDocument(
      mentor,
      { bytes: aPdf() },
      { client, fields: { kind: 'other' } },
    )
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Geef het document een naam.')
    expect(page).toContain('Kies het bestand nog een keer.')
  })

  it('is kept in pieces that nobody can read, and leaves its name only where it must stand', async () => {
    const address = await addedDocument(
      mentor,
      { bytes: aPdf('leesbaar-in-rust'), name: 'geheim.pdf' },
      { client },
    )
    const id = address.split('/').at(-1) ?? ''
    const { rows } = await office.inside((tx) =>
      sql<{ content: Buffer }>`
        select content from document_chunk join document_file on document_file.id = file_id
        where document_id = ${id}`.execute(tx),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.content.includes('leesbaar')).toBe(false)
    expect(rows[0]?.content.includes('%PDF')).toBe(false)
  })

  it('writes a row in the log for adding, reading and taking it along, about this client', async () => {
    const address = await addedDocument(mentor, { bytes: aPdf() }, { client })
    const id = address.split('/').at(-1) ?? ''
    const { file } = await documentAt(coordinator, address)
    await bytesAt(coordinator, file)
    expect(await auditOf(id)).toEqual([
      { action: 'read', outcome: 'allowed', clients: [client], sensitivity: 'ordinary' },
      { action: 'export', outcome: 'allowed', clients: [client], sensitivity: 'ordinary' },
    ])
  })

  it('is added once when the same form is sent twice, and asked about when another file comes with it', async () => {
    const fields = { 'command-id': newId(), title: 'Een keer' }
    const first = await addedDocument(mentor, { bytes: aPdf('een') }, { client, fields })
    expect(await addedDocument(mentor, { bytes: aPdf('een') }, { client, fields })).toBe(first)
    expect((await addDocument(mentor, { bytes: aPdf('twee') }, { client, fields })).status).toBe(
      409,
    )
    const list = await (await mentor.get(href(routes.documents, { client }))).text()
    expect(list.split('Een keer').length - 1).toBe(1)
  })

  it('asks for a file and a kind, with what was typed still there', async () => {
    const answer = await addDocument(
      mentor,
      {},
      { client, fields: { kind: '', title: 'Nog zonder bestand' } },
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Kies een bestand.')
    expect(page).toContain('Kies wat het is.')
    expect(page).toContain('Nog zonder bestand')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('a photo', () => {
  it('is shown as our own drawing: upright, smaller, and without what the camera wrote', async () => {
    const photo = await aPhoto({ width: 2400, height: 1200, orientation: 6 })
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const address = await addedDocument(
      mentor,
      { bytes: photo, name: 'IMG_1.jpg' },
      { client, fields: { kind: 'photo' } },
    )
    const { preview, file } = await documentAt(mentor, address)
    const { answer, bytes } = await bytesAt(mentor, preview)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-length': String(bytes.length),
    })
    const { width, height, exif, orientation } = await sharp(bytes).metadata()
    expect({ width, height, exif, orientation }).toEqual({
      width: 800,
      height: 1600,
      exif: undefined,
      orientation: undefined,
    })
    expect((await bytesAt(mentor, file)).bytes).toEqual(photo)
  })

  it('can never be asked for as a page: the file itself only comes as something to keep', async () => {
    const address = await addedDocument(
      mentor,
      { bytes: await aPhoto({ format: 'png' }), name: 'x.html' },
      { client },
    )
    const { file } = await documentAt(mentor, address)
    const { answer } = await bytesAt(mentor, file)
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="x-html.png"')
  })
})

describe('a newer version', () => {
  it('comes in front; the older one stays to be read', async () => {
    const address = await addedDocument(mentor, { bytes: aPdf('oud') }, { client })
    const body = formWith({ bytes: aPdf('nieuw') }, { version: '1' })
    const sent = await mentor.send(`${address}/vervangen`, body)
    expect(sent.status).toBe(303)
    const { file, older, page } = await documentAt(mentor, address)
    expect(await htmlErrors(page)).toEqual([])
    expect((await bytesAt(mentor, file)).bytes).toEqual(aPdf('nieuw'))
    expect((await bytesAt(mentor, older)).bytes).toEqual(aPdf('oud'))
  })

  it('is not kept when somebody else was first', async () => {
    const address = await addedDocument(mentor, { bytes: aPdf('oud') }, { client })
    const replace = (who: TestBrowser, words: string) =>
      who.send(`${address}/vervangen`, formWith({ bytes: aPdf(words) }, { version: '1' }))
    expect((await replace(mentor, 'een')).status).toBe(303)
    const late = await replace(coordinator, 'twee')
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('net veranderd')
    const { file } = await documentAt(mentor, address)
    expect((await bytesAt(mentor, file)).bytes).toEqual(aPdf('een'))
  })
})

describe('a document on the wrong person', () => {
  it('is struck out with a reason, stays to be read, and changes no more', async () => {
    const address = await addedDocument(
      mentor,
      { bytes: aPdf() },
      { client, fields: { title: 'Verkeerd dossier' } },
    )
    const withdraw = { 'command-id': newId(), version: '1', reason: 'Hoort bij iemand anders' }
    const without = await mentor.post(`${address}/doorhalen`, { ...withdraw, reason: '' })
    expect(without.status).toBe(422)
    expect((await mentor.post(`${address}/doorhalen`, withdraw)).status).toBe(303)
    const { page, file } = await documentAt(coordinator, address)
    expect(page).toContain('Hoort bij iemand anders')
    expect(await htmlErrors(page)).toEqual([])
    expect((await bytesAt(coordinator, file)).bytes).toEqual(aPdf())
    for (const change of ['vervangen', 'doorhalen']) {
      expect((await mentor.get(`${address}/${change}`)).status).toBe(404)
    }
    expect((await mentor.post(`${address}/delen`, { share: '1' })).status).toBe(404)
    const dossier = await (await mentor.get(href(routes.client, { client }))).text()
    expect(dossier).toContain('Document doorgehaald: Verkeerd dossier.')
  })
})
