import { sql } from 'kysely'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aPdf, aPhoto } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let client: string
let mentor: TestBrowser
let coordinator: TestBrowser
let stranger: TestBrowser
let neighbour: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
  client = couple.clientId
  const { mentorId } = couple
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' }))
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Maartje' }))
  const other = await office.inside((tx) => aMentor(tx, 'Nadia'))
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
  const elsewhere = await aTestOffice(database)
  neighbour = app.as(await elsewhere.signIn({ role: 'coordinator' }))
})

type Sent = { bytes?: Uint8Array | undefined; name?: string; type?: string }

function formWith({ bytes, name = 'a.pdf', type = '' }: Sent, fields: Record<string, string>) {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) {
    body.set(field, value)
  }
  if (bytes !== undefined) {
    body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  }
  return body
}

function add(who: TestBrowser, sent: Sent, fields: Record<string, string> = {}) {
  const body = formWith(sent, { 'command-id': newId(), kind: 'care-plan', ...fields })
  return who.send(href(routes.newDocument, { client }), body)
}

/** Adds a document and answers its address. */
async function added(who: TestBrowser, sent: Sent, fields: Record<string, string> = {}) {
  const answer = await add(who, sent, fields)
  expect(answer.status).toBe(303)
  return (answer.headers.get('location') ?? '').replace(/\?.*/, '')
}

/** The addresses of files and previews on the page of a document. */
async function onPage(who: TestBrowser, address: string) {
  const page = await (await who.get(address)).text()
  return {
    page,
    files: [...page.matchAll(/href="([^"]*\/bestanden\/[^"]*)"/g)].map(([, path = '']) => path),
    preview: /src="([^"]*\/beeld)"/.exec(page)?.[1] ?? '',
  }
}

async function bytesAt(who: TestBrowser, address: string | undefined) {
  const answer = await who.get(address ?? '/none')
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

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
    const address = await added(mentor, { bytes: aPdf('plan'), name: 'Plan é.pdf' }, fields)
    const list = await (await coordinator.get(href(routes.documents, { client }))).text()
    const dossier = await (await mentor.get(href(routes.client, { client }))).text()
    const { page, files } = await onPage(coordinator, address)
    for (const shown of [list, dossier, page]) {
      expect(shown).toContain('Zorgplan 2026')
      expect(await htmlErrors(shown)).toEqual([])
    }
    expect(dossier).toContain('Document toegevoegd: Zorgplan 2026.')
    expect(page).toContain('Niet gecontroleerd')
    const { answer, bytes } = await bytesAt(coordinator, files[0])
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
    const address = await added(mentor, { bytes: aPdf() }, { kind: 'court-order' })
    expect((await onPage(mentor, address)).page).toContain('<h1><bdi>Beschikking van de rechter')
    const refused = await add(mentor, { bytes: aPdf() }, { kind: 'other' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Geef het document een naam.')
  })

  it('is kept in pieces that nobody can read, and leaves its name only where it must stand', async () => {
    const address = await added(mentor, { bytes: aPdf('leesbaar-in-rust'), name: 'geheim.pdf' })
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
    const address = await added(mentor, { bytes: aPdf() })
    const id = address.split('/').at(-1) ?? ''
    const { files } = await onPage(coordinator, address)
    await bytesAt(coordinator, files[0])
    expect(await auditOf(id)).toEqual([
      { action: 'read', outcome: 'allowed', clients: [client], sensitivity: 'ordinary' },
      { action: 'export', outcome: 'allowed', clients: [client], sensitivity: 'ordinary' },
    ])
  })

  it('is added once when the same form is sent twice, and asked about when another file comes with it', async () => {
    const fields = { 'command-id': newId(), title: 'Een keer' }
    const first = await added(mentor, { bytes: aPdf('een') }, fields)
    expect(await added(mentor, { bytes: aPdf('een') }, fields)).toBe(first)
    expect((await add(mentor, { bytes: aPdf('twee') }, fields)).status).toBe(409)
    const list = await (await mentor.get(href(routes.documents, { client }))).text()
    expect(list.split('Een keer').length - 1).toBe(1)
  })

  it('asks for a file and a kind, with what was typed still there', async () => {
    const answer = await add(mentor, {}, { kind: '', title: 'Nog zonder bestand' })
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
    const address = await added(mentor, { bytes: photo, name: 'IMG_1.jpg' }, { kind: 'photo' })
    const { preview, files } = await onPage(mentor, address)
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
    expect((await bytesAt(mentor, files[0])).bytes).toEqual(photo)
  })

  it('can never be asked for as a page: the file itself only comes as something to keep', async () => {
    const address = await added(mentor, { bytes: await aPhoto({ format: 'png' }), name: 'x.html' })
    const { files } = await onPage(mentor, address)
    const { answer } = await bytesAt(mentor, files[0])
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="x-html.png"')
  })
})

describe('a newer version', () => {
  it('comes in front; the older one stays to be read', async () => {
    const address = await added(mentor, { bytes: aPdf('oud') })
    const body = formWith({ bytes: aPdf('nieuw') }, { 'command-id': newId(), version: '1' })
    const sent = await mentor.send(`${address}/vervangen`, body)
    expect(sent.status).toBe(303)
    const { files, page } = await onPage(mentor, address)
    expect(await htmlErrors(page)).toEqual([])
    expect((await bytesAt(mentor, files[0])).bytes).toEqual(aPdf('nieuw'))
    expect((await bytesAt(mentor, files[1])).bytes).toEqual(aPdf('oud'))
  })

  it('is not kept when somebody else was first', async () => {
    const address = await added(mentor, { bytes: aPdf('oud') })
    const replace = (who: TestBrowser, words: string) =>
      who.send(
        `${address}/vervangen`,
        formWith({ bytes: aPdf(words) }, { 'command-id': newId(), version: '1' }),
      )
    expect((await replace(mentor, 'een')).status).toBe(303)
    const late = await replace(coordinator, 'twee')
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('net veranderd')
    const { files } = await onPage(mentor, address)
    expect((await bytesAt(mentor, files[0])).bytes).toEqual(aPdf('een'))
  })
})

describe('a document on the wrong person', () => {
  it('is struck out with a reason, stays to be read, and changes no more', async () => {
    const address = await added(mentor, { bytes: aPdf() }, { title: 'Verkeerd dossier' })
    const withdraw = { 'command-id': newId(), version: '1', reason: 'Hoort bij iemand anders' }
    const without = await mentor.post(`${address}/doorhalen`, { ...withdraw, reason: '' })
    expect(without.status).toBe(422)
    expect((await mentor.post(`${address}/doorhalen`, withdraw)).status).toBe(303)
    const { page, files } = await onPage(coordinator, address)
    expect(page).toContain('Hoort bij iemand anders')
    expect(await htmlErrors(page)).toEqual([])
    expect((await bytesAt(coordinator, files[0])).bytes).toEqual(aPdf())
    for (const change of ['vervangen', 'doorhalen']) {
      expect((await mentor.get(`${address}/${change}`)).status).toBe(404)
    }
    expect((await mentor.post(`${address}/delen`, { share: '1' })).status).toBe(404)
    const dossier = await (await mentor.get(href(routes.client, { client }))).text()
    expect(dossier).toContain('Document doorgehaald: Verkeerd dossier.')
  })
})

describe('somebody who has nothing to do with this client', () => {
  it('hears of every address that there is nothing, byte for byte as of one that never was', async () => {
    const address = await added(mentor, { bytes: await aPhoto(), name: 'a.jpg' })
    const { files, preview } = await onPage(mentor, address)
    const addresses = [
      href(routes.documents, { client }),
      href(routes.newDocument, { client }),
      address,
      `${address}/vervangen`,
      `${address}/doorhalen`,
      files[0] ?? '',
      preview,
    ]
    for (const who of [stranger, neighbour]) {
      const never = await who.get(href(routes.document, { client: newId(), document: newId() }))
      const nothing = await never.text()
      for (const one of addresses) {
        const answer = await who.get(one)
        expect(answer.status).toBe(404)
        expect(bare(await answer.text())).toBe(bare(nothing))
      }
      expect((await add(who, { bytes: aPdf() })).status).toBe(404)
      expect((await who.post(`${address}/delen`, { share: '1' })).status).toBe(404)
    }
    for (const one of addresses) {
      expect((await app.as().get(one)).status).toBe(303)
    }
    expect((await add(app.as(), { bytes: aPdf() })).status).toBe(303)
  })

  it('cannot ask for a file by the address of another client or document', async () => {
    const address = await added(mentor, { bytes: aPdf() })
    const other = await added(mentor, { bytes: aPdf('ander') })
    const { files } = await onPage(mentor, other)
    const crossed = (files[0] ?? '').replace(other, address)
    expect((await mentor.get(crossed)).status).toBe(404)
  })
})

describe('a professional who was invited to the documents', () => {
  it('reads only what was marked for sharing, only the newest version, and never once it is struck out', async () => {
    const professional = app.as(
      await office.signIn({ role: 'professional', clientId: client, parts: ['documents'] }),
    )
    const address = await added(mentor, { bytes: aPdf('oud') })
    const body = formWith({ bytes: aPdf('nieuw') }, { 'command-id': newId(), version: '1' })
    await mentor.send(`${address}/vervangen`, body)
    const { files } = await onPage(mentor, address)
    expect((await professional.get(files[0] ?? '')).status).toBe(404)
    expect((await mentor.post(`${address}/delen`, { share: '1' })).status).toBe(303)
    expect((await bytesAt(professional, files[0])).bytes).toEqual(aPdf('nieuw'))
    expect((await professional.get(files[1] ?? '')).status).toBe(404)
    for (const page of [address, href(routes.documents, { client }), `${address}/vervangen`]) {
      expect((await professional.get(page)).status).toBe(404)
    }
    await mentor.post(`${address}/doorhalen`, {
      'command-id': newId(),
      version: '3',
      reason: 'Verlopen',
    })
    expect((await professional.get(files[0] ?? '')).status).toBe(404)
  })

  it('reads nothing when invited to another part, or to another client', async () => {
    const address = await added(mentor, { bytes: aPdf() })
    await mentor.post(`${address}/delen`, { share: '1' })
    const { files } = await onPage(mentor, address)
    const elsewhere = await office.inside((tx) => aCouple(tx))
    for (const bound of [
      { clientId: client, parts: ['measures'] as const },
      { clientId: elsewhere.clientId, parts: ['documents'] as const },
    ]) {
      const who = app.as(await office.signIn({ role: 'professional', ...bound }))
      expect((await who.get(files[0] ?? '')).status).toBe(404)
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

/** A page without what differs from one answer to the next. */
function bare(page: string): string {
  return page
    .replace(/nonce="[^"]*"/g, '')
    .replace(/name="form-token" value="[^"]*"/g, '')
    .replace(/name="next" value="[^"]*"/g, '')
}
