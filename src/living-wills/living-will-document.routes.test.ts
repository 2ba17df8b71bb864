import { beforeAll, describe, expect, it } from 'vitest'
import { addedDocument } from '../../test/document-forms.js'
import { aDocumentOffice } from '../../test/document-office.js'
import { aMentor } from '../../test/factories/a-couple.js'
import { aPdf } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { insertLivingWill, livingWillsOf } from './index.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let client: string
let mentor: TestBrowser
let stranger: TestBrowser

beforeAll(async () => {
  ;({ office, client, mentor } = await aDocumentOffice(database, app))
  const other = await office.inside((tx) => aMentor(tx, 'Nadia'))
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
})

async function aWill() {
  const [id, words] = [newId(), 'Ik wil nooit meer naar het ziekenhuis.']
  const told = { kind: 'schriftelijke_weigering', matters: ['treatment.invasive'], words } as const
  const unknown = { writtenOn: null, originalAt: null, toldTo: null, documentId: null } as const
  const recorded = { id, clientId: client, by: newId(), at: now }
  await office.inside((tx) =>
    insertLivingWill(tx, recorded, { ...told, ...unknown, madeWhileAble: 'yes' }),
  )
  return { id, words }
}

describe('the scan of a living will that comes in later', () => {
  it('is named as the document it is, once, and the words stay', async () => {
    const will = await aWill()
    const naming = href(routes.livingWillDocument, { client, will: will.id })
    const address = await addedDocument(mentor, { bytes: aPdf('later') }, { client })
    const document = /documenten\/([0-9a-f-]{36})/.exec(address)?.[1] ?? ''
    const form = await (await mentor.get(naming)).text()
    expect(await htmlErrors(form)).toEqual([])
    const name = (named: string) =>
      mentor.post(naming, { 'command-id': newId(), document: named, version: '1' })
    expect((await name('')).status).toBe(422)
    expect((await name(newId())).status).toBe(422)
    expect((await stranger.get(naming)).status).toBe(404)
    expect((await name(document)).status).toBe(303)
    expect((await mentor.get(naming)).status).toBe(404)
    const { wills } = await office.inside((tx) => livingWillsOf(tx, client))
    const after = wills.find(({ id }) => id === will.id)
    expect(after).toMatchObject({ documentId: document, words: will.words, version: 2 })
    const dossier = await (await mentor.get(href(routes.client, { client }))).text()
    expect(dossier).toContain('Document bij een wilsverklaring gezet')
    await expect(
      office.inside((tx) =>
        tx
          .updateTable('living_will')
          .set({ document_id: null })
          .where('id', '=', will.id)
          .execute(),
      ),
    ).rejects.toThrow('keeps its document')
  })
})
