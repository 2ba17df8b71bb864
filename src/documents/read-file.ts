import { unlockPiece } from '../shared/crypto/index.js'
import type { Tx } from '../shared/database/index.js'
import type { FileKey, FilePart } from './file-key.js'
import { piecesFrom } from './document-piece.store.js'

/** Does a piece of work in a transaction of its own. */
type Again = <T>(work: (open: { tx: Tx }) => Promise<T>) => Promise<T>

type Reading = FileKey & { fileId: string; part: FilePart }

const piecesAtOnce = 4

/**
 * The content of a file, piece by piece, each of them proven to be as it was kept. Throws when one was
 * changed, left out, or is gone: what was read until then is not the file.
 */
export async function* contentOf(
  again: Again,
  { key, place, fileId, part }: Reading,
): AsyncGenerator<Buffer> {
  let next = 0
  for (;;) {
    const wanted = { fileId, part, from: next, limit: piecesAtOnce }
    const pieces = await again(({ tx }) => piecesFrom(tx, wanted))
    for (const piece of pieces) {
      // Its number is bound to it: a piece in the place of another does not open.
      yield unlockPiece(key, place, { ...piece, number: next })
      if (piece.isLast) {
        return
      }
      next += 1
    }
    if (pieces.length === 0) {
      throw new Error(`File ${fileId} ends before its last piece`)
    }
  }
}
