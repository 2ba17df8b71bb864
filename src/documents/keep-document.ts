import { recordFacts } from '../audit/index.js'
import type { KeyDeps } from '../keys/index.js'
import type { Tx } from '../shared/database/index.js'
import { readyFor } from './document-deps.js'
import { documentFact } from './document-facts.js'
import { insertFile } from './document-piece.store.js'
import type { AddDocument } from './document.form.js'
import { insertDocument } from './document.store.js'
import type { DocumentWords } from './document.js'
import { takeDocument } from './intake/take-document.js'

type Keeping = { clientId: string; by: string }

/** Puts a document whose file was accepted into a dossier, with its history; answers its id. */
export async function keepDocument(
  { tx, newId, now }: { tx: Tx } & Omit<KeyDeps, 'secret'>,
  { words, file }: AddDocument,
  { clientId, by }: Keeping,
): Promise<string> {
  const id = newId()
  await insertDocument(tx, { id, clientId, words, by, at: now })
  await insertFile(tx, file, { documentId: id, number: 1, by, at: now })
  const fact = documentFact('documentAdded', { ...words, id, clientId })
  await recordFacts(tx, [fact], { by, at: now })
  return id
}

type Given = { words: DocumentWords; name: string; bytes: Uint8Array }

/**
 * Puts a document that the house itself made, such as an example, into a dossier by the rules for any other.
 * Throws when its file would be refused.
 */
export async function keepOwnDocument(
  deps: { tx: Tx } & KeyDeps,
  { words, name, bytes }: Given,
  keeping: Keeping,
): Promise<string> {
  const ready = await readyFor(deps, deps, keeping.clientId)
  const content = (async function* whole() {
    yield bytes
  })()
  const sent = { name, content, isTooLarge: () => false }
  const taken = await takeDocument(sent, { ...ready, clamd: null })
  try {
    if (!taken.file.ok) {
      throw new Error(`A document of our own is refused: ${taken.file.reason}`)
    }
    return await keepDocument(deps, { words, file: taken.file.value }, keeping)
  } finally {
    await taken.drop()
  }
}
