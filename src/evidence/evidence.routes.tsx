import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { form, NotThere, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { list } from '../shared/lists/index.js'
import { refused } from '../shared/result/index.js'
import { addEvidence, type EvidenceAdded } from './add-evidence.js'
import { changeEvidenceRoutes } from './change-evidence.routes.js'
import { insertEvidence } from './evidence-change.store.js'
import { firstEvidence, newEvidenceDraft, parseEvidence } from './evidence.form.js'
import type { Evidence } from './evidence.js'
import { evidenceOf } from './evidence.store.js'
import { evidenceFilters } from './filter-evidence.js'
import { keepExpressionRoutes } from './keep-expression.routes.js'
import { knownFormMessages } from './known-forms.messages.js'
import { knownMessages } from './known.messages.js'
import { openEvidence, openKnown, type OpenedClient, type OpenedEvidence } from './open-evidence.js'
import { AddEvidencePage } from './pages/add-evidence.page.js'
import { EvidenceListPage } from './pages/evidence-list.page.js'
import { EvidencePage } from './pages/evidence.page.js'
import { portraitRoutes } from './portrait.routes.js'

const evidenceList = list({
  path: routes.evidence,
  name: (request) => `evidence-${request.id('client')}`,
  filters: evidenceFilters,
  linkable: ['thema'],
  access: caseworkers,
  object: 'evidence',
  load: async (request) => {
    const opened = await openKnown(request)
    if (opened === undefined) {
      throw new NotThere('client')
    }
    return { ...opened, evidence: await evidenceOf(request.tx, opened.client.id) }
  },
  view: (loaded, chosen, request) => ({
    title: knownMessages(request.locale).list.title(loaded.client.givenName),
    current: 'clients',
    content: <EvidenceListPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const addForm = form({
  path: routes.newEvidence,
  access: caseworkers,
  audit: { action: 'create', object: 'evidence' },
  load: openKnown,
  first: firstEvidence,
  draft: (request) => newEvidenceDraft(request.id('client')),
  parse: (typed, _, { today, locale }) =>
    parseEvidence(typed, { today, words: knownFormMessages(locale).errors }),
  decide: ({ client }, words, { newId, today, locale }) => {
    const added = addEvidence({ id: newId(), clientId: client.id, words, today })
    const { adding } = knownFormMessages(locale).errors
    return added.ok ? added : refused({ [placeOf[added.reason]]: adding[added.reason] })
  },
  save: saveEvidence,
  view: ({ client }, formState, request) => ({
    title: knownFormMessages(request.locale).add.title(client.givenName),
    current: 'clients',
    content: <AddEvidencePage client={client} form={formState} request={request} />,
  }),
})

const placeOf = { 'in-the-future': 'learned', 'heard-from-client': 'source' } as const

async function saveEvidence(
  { tx, actor, now }: OpenRequest,
  { id, words, facts }: EvidenceAdded,
  { client }: OpenedClient,
): Promise<string> {
  const by = actor.accountId
  await insertEvidence(tx, { id, clientId: client.id, words }, { by, at: now })
  await recordFacts(tx, facts, { by, at: now })
  return href(routes.evidence, { client: client.id }, { klaar: 'evidence-added' })
}

type Shown = OpenedEvidence & { against: readonly Evidence[] }

const evidencePage = page({
  path: routes.evidenceItem,
  access: caseworkers,
  audit: { action: 'read', object: 'evidence', of: ({ one }: Shown) => one.id },
  load: async (request: OpenRequest): Promise<Shown | undefined> => {
    const opened = await openEvidence(request)
    if (opened === undefined) {
      return undefined
    }
    const all = await evidenceOf(request.tx, opened.client.id)
    return { ...opened, against: all.filter(({ id }) => opened.one.contradicts.includes(id)) }
  },
  view: ({ one, against }, request) => ({
    title: knownMessages(request.locale).list.short,
    current: 'clients',
    content: <EvidencePage one={one} against={against} request={request} />,
  }),
})

/** What is known of a client: the list, one thing, adding, changing, and the portrait. */
export const evidenceRoutes: readonly Route[] = [
  ...evidenceList,
  ...addForm,
  ...keepExpressionRoutes,
  evidencePage,
  ...changeEvidenceRoutes,
  ...portraitRoutes,
]
