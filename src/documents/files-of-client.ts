import { personKeyCalled } from '../keys/index.js'
import type { Database, Tx } from '../shared/database/index.js'
import { documentsOf, filesOf } from './document.store.js'
import { fileKeyOf, type FileKey } from './file-key.js'
import { contentOf } from './read-file.js'

/** A file as it was sent, under a name that no other file of the client has. */
export type FileOfClient = { name: string; bytes: Buffer }

type Asked = { organisation: string; clientId: string; secret: string }

type Sealed = { name: string; fileId: string; key: FileKey }

/**
 * Every version of every document of a client, one after the other, for who may have all that is known of
 * him; also what was struck out. What was encrypted with a destroyed key is gone and left out.
 */
export async function* filesOfClient(
  database: Database,
  { organisation, clientId, secret }: Asked,
): AsyncGenerator<FileOfClient> {
  const again = <T>(work: (open: { tx: Tx }) => Promise<T>) =>
    database.as({ organisation }, (tx) => work({ tx }))
  const sealed = await again(({ tx }) => sealedFiles(tx, { clientId, secret }))
  for (const { name, fileId, key } of sealed) {
    const parts: Buffer[] = []
    for await (const piece of contentOf(again, { ...key, fileId, part: 'file' })) {
      parts.push(piece)
    }
    yield { name, bytes: Buffer.concat(parts) }
  }
}

const mostDocuments = 10_000

async function sealedFiles(
  tx: Tx,
  { clientId, secret }: Omit<Asked, 'organisation'>,
): Promise<Sealed[]> {
  const sealed: Sealed[] = []
  for (const document of await documentsOf(tx, clientId, { limit: mostDocuments })) {
    for (const file of await filesOf(tx, document.id)) {
      const person = await personKeyCalled(tx, { secret }, { id: file.personKeyId, clientId })
      if (person !== undefined) {
        const key = fileKeyOf(person, { fileId: file.id, part: 'file' })
        const number = String(sealed.length + 1).padStart(3, '0')
        sealed.push({ name: `${number}-${file.name}`, fileId: file.id, key })
      }
    }
  }
  return sealed
}
