import { fullName } from '../shared/names/index.js'
import { routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { openDocument, openToChange, type OpenedDocument } from './document-access.js'
import type { DocumentFile } from './document.js'
import { mayChangeDocuments } from './document.policy.js'
import { documentsOf, filesOf } from './document.store.js'
import type { DocumentDeps } from './document-deps.js'
import { documentMessages } from './documents.messages.js'
import { fileRoutes } from './document-file.routes.js'
import { addDocumentRoutes } from './add-document.routes.js'
import { changeDocumentRoutes } from './change-document.routes.js'
import { DocumentListPage } from './pages/document-list.page.js'
import { DocumentPage } from './pages/document.page.js'

/** More than this in one dossier is not read by people any more. */
const mostShown = 500

const documentList = page({
  path: routes.documents,
  access: caseworkers,
  audit: { action: 'read', object: 'document' },
  load: async (request: OpenRequest) => {
    const opened = await openToChange(request)
    return (
      opened && {
        ...opened,
        documents: await documentsOf(request.tx, opened.client.id, { limit: mostShown }),
      }
    )
  },
  view: ({ client, documents }, request) => ({
    title: documentMessages(request.locale).list.title(fullName(client)),
    current: 'clients',
    content: <DocumentListPage client={client} documents={documents} request={request} />,
  }),
})

type ShownDocument = OpenedDocument & { files: readonly DocumentFile[] }

const documentPage = page({
  path: routes.document,
  access: caseworkers,
  audit: { action: 'read', object: 'document', of: ({ document }: ShownDocument) => document.id },
  load: async (request: OpenRequest) => {
    const opened = await openDocument(request)
    return opened && mayChangeDocuments(opened.relation)
      ? { ...opened, files: await filesOf(request.tx, opened.document.id) }
      : undefined
  },
  view: ({ document, files }, request) => ({
    title: document.title,
    current: 'clients',
    content: <DocumentPage document={document} files={files} request={request} />,
  }),
})

/** Documents in a dossier: the list, one document, its files, and the ways to change them. */
export function documentRoutes(deps: DocumentDeps): readonly Route[] {
  return [
    documentList,
    ...addDocumentRoutes(deps),
    documentPage,
    ...changeDocumentRoutes(deps),
    ...fileRoutes(deps),
  ]
}
