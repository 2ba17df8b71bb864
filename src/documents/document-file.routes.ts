import { personKeyCalled } from '../keys/index.js'
import { routes } from '../routes.js'
import { fileDownload, type OpenRequest, type Route } from '../shared/http/index.js'
import { openDocument } from './document-access.js'
import type { DocumentDeps } from './document-deps.js'
import type { Document, DocumentFile } from './document.js'
import { documentReaders } from './document.policy.js'
import { filesOf } from './document.store.js'
import { fileKeyOf, type FileKey, type FilePart } from './file-key.js'
import { contentOf } from './read-file.js'

type OpenedFile = { document: Document; file: DocumentFile; key: FileKey }

/** The files of a document: as they were sent, only to keep; and the preview that a page may show. */
export function fileRoutes(deps: DocumentDeps): readonly Route[] {
  return [
    fileDownload({
      path: routes.documentFile,
      access: documentReaders,
      audit: {
        action: 'export',
        object: 'document',
        of: ({ document }: OpenedFile) => document.id,
      },
      load: (request) => openFile(request, deps, 'file'),
      file: ({ file, key }, again) => ({
        fileName: file.name,
        mediaType: file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
        size: file.size,
        pieces: contentOf(again, { ...key, fileId: file.id, part: 'file' }),
      }),
    }),
    fileDownload({
      path: routes.documentPreview,
      access: documentReaders,
      audit: { action: 'read', object: 'document', of: ({ document }: OpenedFile) => document.id },
      load: (request) => openFile(request, deps, 'preview'),
      file: ({ file, key }, again) => ({
        fileName: 'preview.jpg',
        mediaType: 'image/jpeg',
        size: file.previewSize ?? 0,
        isImage: true,
        pieces: contentOf(again, { ...key, fileId: file.id, part: 'preview' }),
      }),
    }),
  ]
}

/** The version in the address, for who may read its document, unless its key was destroyed. */
async function openFile(
  request: OpenRequest,
  { secret }: DocumentDeps,
  part: FilePart,
): Promise<OpenedFile | undefined> {
  const { tx } = request
  const opened = await openDocument(request)
  const id = request.id('file')
  const files = opened === undefined ? [] : await filesOf(tx, opened.document.id)
  const file = files.find((one) => one.id === id)
  if (opened === undefined || file === undefined) {
    return undefined
  }
  // An older version may say more than the one that was meant to be shared.
  const isHidden = opened.relation === 'invited' && file.id !== opened.document.file.id
  if (isHidden || (part === 'preview' && file.previewSize === null)) {
    return undefined
  }
  const wanted = { id: file.personKeyId, clientId: opened.client.id }
  const person = await personKeyCalled(tx, { secret }, wanted)
  return person && { ...opened, file, key: fileKeyOf(person, { fileId: file.id, part }) }
}
