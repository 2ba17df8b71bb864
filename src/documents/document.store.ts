import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { Document, DocumentFile, DocumentKind, DocumentWords } from './document.js'
import type { MediaType } from './media-type.js'

/** The documents of a client, the newest first; those struck out stand among them. */
export async function documentsOf(
  tx: Tx,
  clientId: string,
  { limit }: { limit: number },
): Promise<Document[]> {
  const rows = await documents(tx)
    .where('document.client_id', '=', clientId)
    .orderBy('document.added_at', 'desc')
    .orderBy('document.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(documentOf)
}

/** One document of this client. */
export async function findDocument(
  tx: Tx,
  { clientId, id }: { clientId: string; id: string },
): Promise<Document | undefined> {
  const row = await documents(tx)
    .where('document.client_id', '=', clientId)
    .where('document.id', '=', id)
    .executeTakeFirst()
  return row && documentOf(row)
}

/** All versions of a document, the newest first. */
export async function filesOf(tx: Tx, documentId: string): Promise<DocumentFile[]> {
  const rows = await tx
    .selectFrom('document_file as file')
    .leftJoin('account', 'account.id', 'file.account_id')
    .select(['file.id', 'file.number', 'file.person_key_id as personKeyId', 'file.name'])
    .select(['file.media_type as mediaType', 'file.size', 'file.scan'])
    .select(['file.preview_size as previewSize', 'file.added_at as addedAt'])
    .select('account.name as byName')
    .where('file.document_id', '=', documentId)
    .orderBy('file.number', 'desc')
    .execute()
  return rows.map(({ byName, mediaType, scan, ...file }) => ({
    ...file,
    mediaType: mediaType as MediaType,
    scan: scan as DocumentFile['scan'],
    byName: byName ?? '',
  }))
}

type NewDocument = { id: string; clientId: string; words: DocumentWords; by: string; at: Instant }

/** Keeps what is told about a document; its file follows. */
export async function insertDocument(
  tx: Tx,
  { id, clientId, words, by, at }: NewDocument,
): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      id,
      client_id: clientId,
      kind: words.kind,
      title: words.title,
      dated_on: words.datedOn,
      note: words.note,
      account_id: by,
      added_at: at,
    })
    .execute()
}

type Change =
  { is_shared: boolean } | { withdrawn_at: Instant; withdrawn_by: string; withdraw_reason: string }

/** Changes a document that still is as it was shown; throws `Stale` when it is not. */
export async function changeDocument(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change?: Change,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('document')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('document')
  }
}

/** Puts the documents of one registration of a client into the other's dossier; files stay as they are. */
export async function moveDocumentsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('document').set({ client_id: to }).where('client_id', '=', from).execute()
}

/** Each document with its newest version, and the names of who added and struck out. */
function documents(tx: Tx) {
  return tx
    .selectFrom('document')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('document_file')
          .selectAll()
          .whereRef('document_file.organisation_id', '=', 'document.organisation_id')
          .whereRef('document_file.document_id', '=', 'document.id')
          .orderBy('document_file.number', 'desc')
          .limit(1)
          .as('file'),
      (join) => join.onTrue(),
    )
    .leftJoin('account as adder', 'adder.id', 'document.account_id')
    .leftJoin('account as striker', 'striker.id', 'document.withdrawn_by')
    .leftJoin('account as sender', 'sender.id', 'file.account_id')
    .select(['document.id', 'document.client_id', 'document.kind', 'document.title'])
    .select(['document.dated_on', 'document.note', 'document.is_shared', 'document.version'])
    .select(['document.added_at', 'document.withdrawn_at', 'document.withdraw_reason'])
    .select(['adder.name as adder', 'striker.name as striker', 'sender.name as sender'])
    .select(['file.id as file_id', 'file.number', 'file.person_key_id', 'file.name'])
    .select(['file.media_type', 'file.size', 'file.scan', 'file.preview_size'])
    .select('file.added_at as file_added_at')
}

type Row = Awaited<ReturnType<ReturnType<typeof documents>['executeTakeFirstOrThrow']>>

function documentOf(row: Row): Document {
  const { id, title, note, version } = row
  return {
    id,
    clientId: row.client_id,
    kind: row.kind as DocumentKind,
    title,
    datedOn: row.dated_on,
    note,
    isShared: row.is_shared,
    addedAt: row.added_at,
    byName: row.adder ?? '',
    withdrawn:
      row.withdrawn_at === null
        ? null
        : {
            at: row.withdrawn_at,
            byName: row.striker ?? '',
            reason: row.withdraw_reason ?? '',
          },
    version,
    file: fileOf(row),
  }
}

function fileOf(row: Row): DocumentFile {
  return {
    id: row.file_id,
    number: row.number,
    personKeyId: row.person_key_id,
    name: row.name,
    mediaType: row.media_type as MediaType,
    size: row.size,
    scan: row.scan as DocumentFile['scan'],
    previewSize: row.preview_size,
    addedAt: row.file_added_at,
    byName: row.sender ?? '',
  }
}
