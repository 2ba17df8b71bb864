import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { dateFields, typedFrom } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import { openToName, openWill, type OpenedWill } from './living-will-access.js'
import { livingWillFact } from './living-will-facts.js'
import {
  parseCorrection,
  parseDocument,
  parseWithdrawal,
  type Correcting,
  type NamingDocument,
  type Withdrawing,
} from './living-will.form.js'
import { insertCorrection, nameDocument, withdrawLivingWill } from './living-will-change.store.js'
import { livingWillMessages } from './living-wills.messages.js'
import { CorrectLivingWillPage } from './pages/correct-living-will.page.js'
import { LivingWillDocumentPage } from './pages/living-will-document.page.js'
import { WithdrawLivingWillPage } from './pages/withdraw-living-will.page.js'

const idOf = ({ will }: OpenedWill) => will.id

const correctForm = form({
  path: routes.correctLivingWill,
  access: caseworkers,
  audit: { action: 'update', object: 'living-will', of: idOf },
  load: openWill,
  first: () => typedFrom({ corrected: '' }),
  parse: parseCorrection,
  decide: ({ will }, correcting, { locale }) =>
    will.withdrawn === null
      ? ok(correcting)
      : refused({ corrected: livingWillMessages(locale).errors.overtaken }),
  save: saveCorrection,
  view: ({ will }, formState, request) => ({
    title: livingWillMessages(request.locale).correct.title,
    current: 'clients',
    content: <CorrectLivingWillPage will={will} form={formState} request={request} />,
  }),
})

async function saveCorrection(
  { tx, actor, now, newId }: OpenRequest,
  { corrected, version }: Correcting,
  { will }: OpenedWill,
): Promise<string> {
  const by = actor.accountId
  await insertCorrection(tx, { id: newId(), version, corrected, will, by, at: now })
  await recordFacts(tx, [livingWillFact('livingWillCorrected', will)], { by, at: now })
  return addressOf(will.clientId, 'corrected')
}

const withdrawForm = form({
  path: routes.withdrawLivingWill,
  access: caseworkers,
  audit: { action: 'strike-out', object: 'living-will', of: idOf },
  load: openWill,
  first: (_, { today }) => typedFrom({ ...dateFields('on', today), reason: '' }),
  parse: parseWithdrawal,
  decide: ({ will }, withdrawing, { locale }) =>
    will.withdrawn === null
      ? ok(withdrawing)
      : refused({ reason: livingWillMessages(locale).errors.overtaken }),
  save: saveWithdrawal,
  view: ({ will }, formState, request) => ({
    title: livingWillMessages(request.locale).withdraw.title,
    current: 'clients',
    content: <WithdrawLivingWillPage will={will} form={formState} request={request} />,
  }),
})

async function saveWithdrawal(
  { tx, actor, now }: OpenRequest,
  withdrawing: Withdrawing,
  { will }: OpenedWill,
): Promise<string> {
  const by = actor.accountId
  await withdrawLivingWill(tx, { ...withdrawing, will, by, at: now })
  await recordFacts(tx, [livingWillFact('livingWillWithdrawn', will)], { by, at: now })
  return addressOf(will.clientId, 'living-will-withdrawn')
}

const documentForm = form({
  path: routes.livingWillDocument,
  access: caseworkers,
  audit: { action: 'update', object: 'living-will', of: idOf },
  load: openToName,
  first: () => typedFrom({ document: '' }),
  parse: parseDocument,
  decide: ({ will }, naming, { locale }) =>
    will.withdrawn === null
      ? ok(naming)
      : refused({ document: livingWillMessages(locale).errors.overtaken }),
  save: saveDocument,
  view: (opened, formState, request) => ({
    title: livingWillMessages(request.locale).document.title,
    current: 'clients',
    content: <LivingWillDocumentPage {...opened} form={formState} request={request} />,
  }),
})

async function saveDocument(
  { tx, actor, now }: OpenRequest,
  { documentId, version }: NamingDocument,
  { will }: OpenedWill,
): Promise<string> {
  await nameDocument(tx, { id: will.id, version, documentId })
  const by = { by: actor.accountId, at: now }
  await recordFacts(tx, [livingWillFact('livingWillDocumentNamed', will)], by)
  return addressOf(will.clientId, 'saved')
}

function addressOf(client: string, klaar: string): string {
  return href(routes.livingWills, { client }, { klaar })
}

/** Adding words or the document beside a living will, and recording that it no longer counts. */
export const changeLivingWillRoutes: readonly Route[] = [
  ...correctForm,
  ...documentForm,
  ...withdrawForm,
]
