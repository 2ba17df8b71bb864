import { inject } from 'vitest'
import { beforeAll, describe, expect, it } from 'vitest'
import { addedDocument, bytesAt, documentAt, formWith } from '../../test/document-forms.js'
import { aClient } from '../../test/factories/a-client.js'
import { aLargePdf, aPdf, aPhoto } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { query } from '../../test/own-database.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { destroyPersonKey, rotateKeys } from '../keys/index.js'
import { href, routes } from '../routes.js'
import { moveDocumentsOfClient } from './index.js'
import { testSecret } from '../../test/test-app.js'

const database = testDatabase()
const faults: string[] = []
const app = testApp(database, { logFault: (_, error) => faults.push(error.message) })

let office: TestOffice
let client: string
let coordinator: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  client = await office.inside((tx) => aClient(tx))
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

/** What the administrator of the database could do behind our back. */
function behindOurBack(statement: string, values: unknown[] = []) {
  return query(inject('adminUrl'), statement, values)
}

async function aStoredFile(bytes: Uint8Array = aLargePdf(700_000)) {
  const address = await addedDocument(coordinator, { bytes }, { client })
  const { file } = await documentAt(coordinator, address)
  return { address, file, fileId: file.split('/').at(-1) ?? '', bytes: Buffer.from(bytes) }
}

describe('a stored file that somebody changed in the database', () => {
  it('is never handed out: a fault, not half a file that looks whole', async () => {
    const { file, fileId } = await aStoredFile()
    await behindOurBack(
      `update document_chunk set content = set_byte(content, 100, get_byte(content, 100) # 1)
       where file_id = $1 and number = 0`,
      [fileId],
    )
    expect((await coordinator.get(file)).status).toBe(500)
  })

  it('breaks off where it was changed, cut off, or put in another order', async () => {
    for (const change of [
      `update document_chunk set content = set_byte(content, 9, get_byte(content, 9) # 1) where file_id = $1 and number = 4`,
      `delete from document_chunk where file_id = $1 and is_last`,
      `delete from document_chunk where file_id = $1 and number = 4`,
      `update document_chunk set is_last = true where file_id = $1 and number = 2`,
      `update document_chunk set number = case number when 3 then 90 else 3 end where file_id = $1 and number in (3, 4)`,
    ]) {
      const { file, fileId } = await aStoredFile()
      await behindOurBack(change, [fileId])
      const reading = coordinator.get(file).then((answer) => answer.arrayBuffer())
      await expect(reading).rejects.toThrow(/./)
    }
  })

  it('does not open as the file of another document', async () => {
    const one = await aStoredFile(aPdf('een'))
    const other = await aStoredFile(aPdf('twee'))
    await behindOurBack('delete from document_chunk where file_id = $1', [other.fileId])
    await behindOurBack('update document_chunk set file_id = $2 where file_id = $1', [
      one.fileId,
      other.fileId,
    ])
    expect((await coordinator.get(other.file)).status).toBe(500)
  })
})

describe('the files of a client whose key was destroyed', () => {
  it('are not there any more, and none can be added', async () => {
    const gone = await office.inside((tx) => aClient(tx))
    const address = await addedDocument(coordinator, { bytes: await aPhoto() }, { client: gone })
    const { file, preview } = await documentAt(coordinator, address)
    expect((await coordinator.get(preview)).status).toBe(200)
    await office.inside((tx) => destroyPersonKey(tx, { clientId: gone, at: now }))
    expect((await coordinator.get(file)).status).toBe(404)
    expect((await coordinator.get(preview)).status).toBe(404)
    const more = await coordinator.send(
      href(routes.newDocument, { client: gone }),
      formWith({ bytes: aPdf() }, { kind: 'letter' }),
    )
    expect(more.status).toBe(404)
  })
})

describe('a client who was registered twice', () => {
  it('keeps all documents, also those that were added to the other registration', async () => {
    const [kept, dropped] = await office.inside(async (tx) => [
      await aClient(tx),
      await aClient(tx),
    ])
    const bytes = aPdf('van de ander')
    const before = await addedDocument(coordinator, { bytes }, { client: dropped ?? '' })
    await office.inside(async (tx) => {
      await moveDocumentsOfClient(tx, { from: dropped ?? '', to: kept ?? '' })
      await tx
        .updateTable('client')
        .set({ merged_into_id: kept ?? '' })
        .where('id', '=', dropped ?? '')
        .execute()
    })
    const after = before.replace(dropped ?? '', kept ?? '')
    const { file } = await documentAt(coordinator, after)
    expect((await bytesAt(coordinator, file)).bytes).toEqual(bytes)
    const body = formWith({ bytes: aPdf('nieuw') }, { version: '1' })
    expect((await coordinator.send(`${after}/vervangen`, body)).status).toBe(303)
    const { file: newest, older } = await documentAt(coordinator, after)
    expect((await bytesAt(coordinator, newest)).bytes).toEqual(aPdf('nieuw'))
    expect((await bytesAt(coordinator, older)).bytes).toEqual(bytes)
    expect((await coordinator.get(before)).status).toBe(404)
  })
})

describe('new keys for the organisation', () => {
  it('leave every document to be read', async () => {
    const { file, bytes } = await aStoredFile(aPdf('voor de wissel'))
    await office.inside((tx) => rotateKeys(tx, { secret: testSecret, newId, now }))
    expect((await bytesAt(coordinator, file)).bytes).toEqual(bytes)
  })

  it('do nothing for who lost the secret: files stay closed', async () => {
    const { file } = await aStoredFile(aPdf())
    const others = testApp(database, {
      secret: 'another-secret-of-more-than-thirty-two-characters',
      logFault: () => undefined,
    })
    const who = others.as(await office.signIn({ role: 'coordinator' }))
    expect((await who.get(file)).status).toBe(500)
  })
})
