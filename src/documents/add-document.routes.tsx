import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { typedFrom } from '../shared/forms/index.js'
import { fileForm, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { openToChange, type OpenedDocuments } from './document-access.js'
import { readyFor, type DocumentDeps } from './document-deps.js'
import { parseDocument, type AddDocument } from './document.form.js'
import { documentMessages } from './documents.messages.js'
import { fileMessages } from './file.messages.js'
import { mostBytes, takeDocument, type TakenDocument } from './intake/take-document.js'
import { keepDocument } from './keep-document.js'
import { AddDocumentPage } from './pages/add-document.page.js'

/** The form to add a document to a dossier. */
export function addDocumentRoutes(deps: DocumentDeps): readonly Route[] {
  return fileForm({
    path: routes.newDocument,
    access: caseworkers,
    audit: { action: 'create', object: 'document' },
    maxBytes: mostBytes,
    load: openToChange,
    ready: (request, { client }) => readyFor(request, deps, client.id),
    take: (file, ready) => takeDocument(file, { ...ready, clamd: deps.clamd ?? null }),
    drop: (taken: TakenDocument) => taken.drop(),
    tooLarge: ({ locale }) => ({ file: fileMessages(locale).refusals['too-large'] }),
    first: () => typedFrom({}),
    parse: (typed, _, { taken, locale }) =>
      parseDocument(typed, taken, { ...documentMessages(locale), ...fileMessages(locale) }),
    decide: (_, add) => ok(add),
    save: saveDocument,
    view: ({ client }, formState, request) => ({
      title: documentMessages(request.locale).form.title,
      current: 'clients',
      content: <AddDocumentPage client={client} form={formState} request={request} />,
    }),
  })
}

async function saveDocument(
  request: OpenRequest,
  add: AddDocument,
  { client }: OpenedDocuments,
): Promise<string> {
  const id = await keepDocument(request, add, { clientId: client.id, by: request.actor.accountId })
  return href(routes.document, { client: client.id, document: id }, { klaar: 'document-added' })
}
