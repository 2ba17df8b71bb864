import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { typedFrom, versionIn } from '../shared/forms/index.js'
import {
  fileForm,
  form,
  NotThere,
  post,
  type OpenRequest,
  type Route,
} from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { openDocumentToChange, type OpenedDocument } from './document-access.js'
import { readyFor, type DocumentDeps } from './document-deps.js'
import { documentFact } from './document-facts.js'
import { insertFile } from './document-piece.store.js'
import { changeDocument } from './document.store.js'
import { parseReason, parseReplacement } from './document.form.js'
import { documentMessages } from './documents.messages.js'
import { fileMessages } from './file.messages.js'
import {
  mostBytes,
  takeDocument,
  type AcceptedFile,
  type TakenDocument,
} from './intake/take-document.js'
import { ReplaceDocumentPage } from './pages/replace-document.page.js'
import { WithdrawDocumentPage } from './pages/withdraw-document.page.js'

type Replacing = { file: AcceptedFile; version: number }
type Withdrawing = { reason: string; version: number }

const idOf = ({ document }: OpenedDocument) => document.id

function replaceForm(deps: DocumentDeps) {
  return fileForm({
    path: routes.replaceDocument,
    access: caseworkers,
    audit: { action: 'update', object: 'document', of: idOf },
    maxBytes: mostBytes,
    load: openDocumentToChange,
    ready: (request, { client }) => readyFor(request, deps, client.id),
    take: (file, ready) => takeDocument(file, { ...ready, clamd: deps.clamd ?? null }),
    drop: (taken: TakenDocument) => taken.drop(),
    tooLarge: ({ locale }) => ({ file: fileMessages(locale).refusals['too-large'] }),
    first: () => typedFrom({}),
    parse: (typed, _, { taken, locale }) => {
      const file = parseReplacement(typed, taken, {
        ...documentMessages(locale),
        ...fileMessages(locale),
      })
      return file.ok ? ok({ file: file.value, version: versionIn(typed) }) : file
    },
    decide: (_, replacing) => ok(replacing),
    save: saveReplacement,
    view: ({ document }, formState, request) => ({
      title: documentMessages(request.locale).replace.title,
      current: 'clients',
      content: <ReplaceDocumentPage document={document} form={formState} request={request} />,
    }),
  })
}

async function saveReplacement(
  { tx, actor, now }: OpenRequest,
  { file, version }: Replacing,
  { document }: OpenedDocument,
): Promise<string> {
  const by = actor.accountId
  await changeDocument(tx, { id: document.id, version })
  const number = document.file.number + 1
  await insertFile(tx, file, { documentId: document.id, number, by, at: now })
  await recordFacts(tx, [documentFact('documentReplaced', document)], { by, at: now })
  return addressOf(document, 'document-replaced')
}

const withdrawForm = form({
  path: routes.withdrawDocument,
  access: caseworkers,
  audit: { action: 'strike-out', object: 'document', of: idOf },
  load: openDocumentToChange,
  first: () => typedFrom({ reason: '' }),
  parse: (typed, _, { locale }) => {
    const reason = parseReason(typed, documentMessages(locale))
    return reason.ok ? ok({ reason: reason.value, version: versionIn(typed) }) : reason
  },
  decide: (_, withdrawing) => ok(withdrawing),
  save: saveWithdrawal,
  view: ({ document }, formState, request) => ({
    title: documentMessages(request.locale).withdraw.title,
    current: 'clients',
    content: <WithdrawDocumentPage document={document} form={formState} request={request} />,
  }),
})

async function saveWithdrawal(
  { tx, actor, now }: OpenRequest,
  { reason, version }: Withdrawing,
  { document }: OpenedDocument,
): Promise<string> {
  const by = actor.accountId
  const change = { withdrawn_at: now, withdrawn_by: by, withdraw_reason: reason }
  await changeDocument(tx, { id: document.id, version }, change)
  await recordFacts(tx, [documentFact('documentWithdrawn', document, { reason })], { by, at: now })
  return addressOf(document, 'document-withdrawn')
}

/** Marks a document for sharing, or takes the mark away: whichever the button said. */
const shareButton = post({
  path: routes.shareDocument,
  access: caseworkers,
  audit: { action: 'update', object: 'document', of: (_, request) => request.id('document') },
  act: async (request, typed) => {
    const { tx, actor, now } = request
    const opened = await openDocumentToChange(request)
    if (opened === undefined) {
      throw new NotThere('document')
    }
    const { document } = opened
    const isShared = typed['share']?.[0] === '1'
    if (document.isShared !== isShared) {
      await changeDocument(tx, document, { is_shared: isShared })
      const type = isShared ? 'documentShared' : 'documentUnshared'
      await recordFacts(tx, [documentFact(type, document)], { by: actor.accountId, at: now })
    }
    return addressOf(document, isShared ? 'document-shared' : 'document-unshared')
  },
})

function addressOf({ id, clientId }: { id: string; clientId: string }, klaar: string): string {
  return href(routes.document, { client: clientId, document: id }, { klaar })
}

/** Replacing a document by a newer version, sharing it, and striking it out. */
export function changeDocumentRoutes(deps: DocumentDeps): readonly Route[] {
  return [...replaceForm(deps), ...withdrawForm, shareButton]
}
