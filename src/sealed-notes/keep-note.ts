import { sealForPerson, type KeyDeps } from '../keys/index.js'
import type { Tx } from '../shared/database/index.js'
import { placeOf } from './open-notes.js'
import type { SealedNote } from './sealed-note.js'
import { insertSealedNote } from './sealed-note.store.js'

type Written = Pick<SealedNote, 'clientId' | 'readers' | 'addsTo' | 'writtenBy'> & { text: string }

/** Keeps a confidential note; its text is sealed with the client's own key before it reaches a row. */
export async function keepNote(
  { tx, ...deps }: { tx: Tx } & KeyDeps,
  { text, ...note }: Written,
): Promise<void> {
  const id = deps.newId()
  const sealing = { clientId: note.clientId, place: placeOf(id), text }
  const textSealed = await sealForPerson(tx, deps, sealing)
  await insertSealedNote(tx, {
    ...note,
    id,
    kind: 'confidential',
    textSealed,
    writtenAt: deps.now,
  })
}
