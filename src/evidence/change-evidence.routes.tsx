import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { textOf, typedFrom, versionIn } from '../shared/forms/index.js'
import { form, NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { isUuid } from '../shared/ids/index.js'
import { ok, refused } from '../shared/result/index.js'
import {
  confirmEvidence,
  contradictEvidence,
  correctEvidence,
  sortEvidence,
  withdrawEvidence,
  type Changed,
  type Confirming,
  type Sorting,
} from './change-evidence.js'
import {
  changeEvidence,
  insertConfirmation,
  insertContradiction,
  insertCorrection,
  liftContradiction,
} from './evidence-change.store.js'
import { evidenceFact } from './evidence-facts.js'
import { parseConfirming, parseSorting, parseText } from './evidence.form.js'
import type { Evidence } from './evidence.js'
import { evidenceOf } from './evidence.store.js'
import { knownFormMessages } from './known-forms.messages.js'
import { openStanding, type OpenedEvidence } from './open-evidence.js'
import {
  ConfirmEvidencePage,
  ContradictEvidencePage,
  CorrectEvidencePage,
  SortEvidencePage,
  WithdrawEvidencePage,
} from './pages/change-evidence.pages.js'

const idOf = ({ one }: OpenedEvidence) => one.id
const standing = {
  access: caseworkers,
  audit: { action: 'update' as const, object: 'evidence', of: idOf },
  load: openStanding,
}

const confirmForm = form({
  ...standing,
  path: routes.confirmEvidence,
  first: () => typedFrom({}),
  parse: (typed, _, { today, locale }) =>
    parseConfirming(typed, { today, words: knownFormMessages(locale).errors }),
  decide: ({ one }, confirming, { today, locale }) => {
    const decided = confirmEvidence(one, confirming, today)
    const { errors, confirm } = knownFormMessages(locale)
    const sentences = { ...errors.changing, 'already-there': confirm.already }
    return decided.ok ? decided : refused({ confirmed: sentences[decided.reason] })
  },
  save: async (request, { change, facts }: Changed<Confirming>, { one }) => {
    const part = { id: request.newId(), evidenceId: one.id, clientId: one.clientId }
    await insertConfirmation(request.tx, { ...part, ...change }, writingOf(request))
    await tell(request, facts)
    return addressOf(one, 'evidence-confirmed')
  },
  view: ({ one }, formState, request) => ({
    title: knownFormMessages(request.locale).confirm.title,
    current: 'clients',
    content: <ConfirmEvidencePage one={one} form={formState} request={request} />,
  }),
})

const correctForm = form({
  ...standing,
  path: routes.correctEvidence,
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => {
    const words = knownFormMessages(locale).errors
    return parseText(typed, 'corrected', { words, missing: words.correction })
  },
  decide: ({ one }, corrected, { locale }) => {
    const decided = correctEvidence(one, corrected)
    const { changing } = knownFormMessages(locale).errors
    return decided.ok ? decided : refused({ corrected: changing[decided.reason] })
  },
  save: async (request, { change, facts }: Changed<string>, { one }) => {
    const part = { id: request.newId(), evidenceId: one.id, clientId: one.clientId }
    await insertCorrection(request.tx, { ...part, corrected: change }, writingOf(request))
    await tell(request, facts)
    return addressOf(one, 'evidence-corrected')
  },
  view: ({ one }, formState, request) => ({
    title: knownFormMessages(request.locale).correct.title,
    current: 'clients',
    content: <CorrectEvidencePage one={one} form={formState} request={request} />,
  }),
})

type Versioned<Change> = Changed<Change> & { version: number }

const sortForm = form({
  ...standing,
  path: routes.sortEvidence,
  first: ({ one }) =>
    typedFrom({ kind: one.kind === 'unsorted' ? '' : one.kind, theme: one.theme }),
  parse: (typed, _, { locale }) => {
    const sorting = parseSorting(typed, knownFormMessages(locale).errors)
    return sorting.ok ? ok({ sorting: sorting.value, version: versionIn(typed) }) : sorting
  },
  decide: ({ one }, { sorting, version }, { locale }) => {
    const decided = sortEvidence(one, sorting)
    const { changing } = knownFormMessages(locale).errors
    return decided.ok
      ? ok({ ...decided.value, version })
      : refused({ kind: changing[decided.reason] })
  },
  save: async (request, { change, facts, version }: Versioned<Sorting>, { one }) => {
    await changeEvidence(request.tx, { id: one.id, version }, change)
    await tell(request, facts)
    return addressOf(one, 'evidence-sorted')
  },
  view: ({ one }, formState, request) => ({
    title: knownFormMessages(request.locale).sort.title,
    current: 'clients',
    content: <SortEvidencePage one={one} form={formState} request={request} />,
  }),
})

const withdrawForm = form({
  ...standing,
  path: routes.withdrawEvidence,
  audit: { action: 'strike-out', object: 'evidence', of: idOf },
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => {
    const words = knownFormMessages(locale).errors
    const reason = parseText(typed, 'reason', { words, missing: words.reason })
    return reason.ok ? ok({ reason: reason.value, version: versionIn(typed) }) : reason
  },
  decide: ({ one }, { reason, version }, { locale }) => {
    const decided = withdrawEvidence(one, reason)
    const { changing } = knownFormMessages(locale).errors
    return decided.ok
      ? ok({ ...decided.value, version })
      : refused({ reason: changing[decided.reason] })
  },
  save: async (request, { change, facts, version }: Versioned<string>, { one }) => {
    const { by, at } = writingOf(request)
    const withdrawal = { withdrawn_at: at, withdrawn_by: by, withdraw_reason: change }
    await changeEvidence(request.tx, { id: one.id, version }, withdrawal)
    await tell(request, facts)
    return addressOf(one, 'evidence-withdrawn')
  },
  view: ({ one }, formState, request) => ({
    title: knownFormMessages(request.locale).withdraw.title,
    current: 'clients',
    content: <WithdrawEvidencePage one={one} form={formState} request={request} />,
  }),
})

type Contradicting = OpenedEvidence & { others: readonly Evidence[] }

const contradictForm = form({
  ...standing,
  path: routes.contradictEvidence,
  load: async (request: OpenRequest): Promise<Contradicting | undefined> => {
    const opened = await openStanding(request)
    return opened && { ...opened, others: await othersOf(request, opened.one) }
  },
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => {
    const other = textOf(typed, 'other')
    return other === '' ? refused({ other: knownFormMessages(locale).errors.other }) : ok(other)
  },
  decide: ({ one, others }, otherId, { locale }) => {
    const other = others.find(({ id }) => id === otherId)
    const decided = contradictEvidence(one, other)
    const { changing } = knownFormMessages(locale).errors
    return decided.ok ? decided : refused({ other: changing[decided.reason] })
  },
  save: async (request, { change, facts }: Changed<string>, { one }) => {
    const part = { id: request.newId(), evidenceId: one.id, clientId: one.clientId }
    await insertContradiction(request.tx, { ...part, otherId: change }, writingOf(request))
    await tell(request, facts)
    return addressOf(one, 'evidence-contradicted')
  },
  view: ({ one, others }, formState, request) => ({
    title: knownFormMessages(request.locale).contradict.title,
    current: 'clients',
    content: (
      <ContradictEvidencePage one={one} others={others} form={formState} request={request} />
    ),
  }),
})

/** What still holds of this client and does not stand beside this one already. */
async function othersOf({ tx }: OpenRequest, one: Evidence): Promise<Evidence[]> {
  const all = await evidenceOf(tx, one.clientId)
  return all.filter(
    ({ id, withdrawn }) => id !== one.id && withdrawn === null && !one.contradicts.includes(id),
  )
}

/** No contradiction after all: they stand apart again. A second click does nothing. */
const reconcileButton = post({
  path: routes.reconcileEvidence,
  access: caseworkers,
  audit: { action: 'update', object: 'evidence', of: (_, request) => request.id('evidence') },
  act: async (request, typed) => {
    const opened = await openStanding(request)
    const other = textOf(typed, 'other')
    if (opened === undefined || (other !== '' && !isUuid(other))) {
      throw new NotThere('evidence')
    }
    const { one } = opened
    const isLifted =
      other !== '' && (await liftContradiction(request.tx, [one.id, other], writingOf(request)))
    await tell(request, isLifted ? [evidenceFact('evidenceReconciled', one)] : [])
    return addressOf(one, 'evidence-reconciled')
  },
})

function writingOf({ actor, now }: OpenRequest) {
  return { by: actor.accountId, at: now }
}

function tell(request: OpenRequest, facts: Changed<unknown>['facts']) {
  return recordFacts(request.tx, facts, writingOf(request))
}

function addressOf({ id, clientId }: Evidence, klaar: string): string {
  return href(routes.evidenceItem, { client: clientId, evidence: id }, { klaar })
}

/** Confirming, adding words, sorting, putting against each other, and withdrawing. */
export const changeEvidenceRoutes: readonly Route[] = [
  ...confirmForm,
  ...correctForm,
  ...sortForm,
  ...withdrawForm,
  ...contradictForm,
  reconcileButton,
]
