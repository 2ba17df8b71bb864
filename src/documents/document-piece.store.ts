import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { FilePart } from './file-key.js'
import type { AcceptedFile } from './intake/take-document.js'
import type { LockedPiece } from './intake/spool.js'

type Adding = { documentId: string; number: number; by: string; at: Instant }

/** Keeps a version of a document: what it is, then its encrypted pieces one by one. */
export async function insertFile(
  tx: Tx,
  file: AcceptedFile,
  { documentId, number, by, at }: Adding,
): Promise<void> {
  await tx
    .insertInto('document_file')
    .values({
      id: file.id,
      document_id: documentId,
      number,
      person_key_id: file.personKeyId,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      scan: file.scan,
      preview_size: file.preview?.size ?? null,
      account_id: by,
      added_at: at,
    })
    .execute()
  for await (const piece of file.pieces()) {
    await insertPiece(tx, { fileId: file.id, part: 'file' }, piece)
  }
  if (file.preview !== null) {
    await insertPiece(tx, { fileId: file.id, part: 'preview' }, file.preview.piece)
  }
}

type PartOfFile = { fileId: string; part: FilePart }

async function insertPiece(tx: Tx, { fileId, part }: PartOfFile, piece: LockedPiece) {
  const { number, isLast, content } = piece
  await tx
    .insertInto('document_chunk')
    .values({ file_id: fileId, part, number, is_last: isLast, content })
    .execute()
}

/** A few pieces of a file, from this number on. */
export async function piecesFrom(
  tx: Tx,
  { fileId, part, from, limit }: PartOfFile & { from: number; limit: number },
): Promise<LockedPiece[]> {
  return tx
    .selectFrom('document_chunk')
    .select(['number', 'is_last as isLast', 'content'])
    .where('file_id', '=', fileId)
    .where('part', '=', part)
    .where('number', '>=', from)
    .orderBy('number')
    .limit(limit)
    .execute()
}
