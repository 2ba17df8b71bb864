import type { Tx } from '../shared/database/index.js'
import type { NoteReaders, SealedKind, SealedNote } from './sealed-note.js'

/** A kept note with the name of its writer. */
export type KeptNote = SealedNote & { byName: string }

/** All notes of a client, the oldest first; who may read which is for the policy. */
export async function notesOfClient(tx: Tx, clientId: string): Promise<KeptNote[]> {
  const rows = await tx
    .selectFrom('sealed_note as note')
    .innerJoin('account', 'account.id', 'note.written_by')
    .select([
      'note.id',
      'note.client_id as clientId',
      'note.kind',
      'note.readers',
      'note.text_sealed as textSealed',
      'note.adds_to as addsTo',
      'note.written_by as writtenBy',
      'note.written_at as writtenAt',
      'account.name as byName',
    ])
    .where('note.client_id', '=', clientId)
    .orderBy('note.written_at')
    .orderBy('note.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as SealedKind,
    readers: row.readers as NoteReaders,
  }))
}

/** Keeps a note. */
export async function insertSealedNote(tx: Tx, note: SealedNote): Promise<void> {
  await tx
    .insertInto('sealed_note')
    .values({
      id: note.id,
      client_id: note.clientId,
      kind: note.kind,
      readers: note.readers,
      text_sealed: note.textSealed,
      adds_to: note.addsTo,
      written_by: note.writtenBy,
      written_at: note.writtenAt,
    })
    .execute()
}

/** Gives the notes and emergencies of one registration of a client to the other, which is the same person. */
export async function moveSealedNotesOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  for (const table of ['sealed_note', 'emergency_access'] as const) {
    await tx.updateTable(table).set({ client_id: to }).where('client_id', '=', from).execute()
  }
}
