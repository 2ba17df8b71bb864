import { href, routes } from '../routes.js'
import {
  choicesOf,
  fault,
  finish,
  readWholeNumber,
  startReading,
  typedFrom,
} from '../shared/forms/index.js'
import {
  action,
  NotThere,
  page,
  post,
  type FormState,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { mustKeepOwnFactors } from '../users/index.js'
import { candidatesOn, type Candidate } from './candidates.store.js'
import { DryRunPage } from './pages/dry-run.page.js'
import { ProposalPage } from './pages/proposal.page.js'
import { graceDays, type Proposal, type ProposalItem } from './proposal.js'
import {
  alreadyProposed,
  decideProposal,
  findProposal,
  findProposals,
  insertProposal,
  itemsOf,
} from './proposal.store.js'
import { retentionMessages } from './retention.messages.js'
import { mayConfirm, mayPropose, mayReadRetention } from './retention.policy.js'
import { findTerms } from './retention-term.store.js'

type DryRun = { candidates: Candidate[]; proposals: Proposal[] }

const current = 'organisation'
const longestGrace = 365
const first = () => typedFrom({ grace: String(graceDays.retention), person: [] })
const clients = ({ candidates }: DryRun) =>
  candidates.flatMap(({ kind, id }) => (kind === 'client' ? [id] : []))

async function loadDryRun({ tx, today }: OpenRequest): Promise<DryRun> {
  const terms = new Map((await findTerms(tx)).map(({ kind, months }) => [kind as string, months]))
  const passed = { dossier: terms.get('dossier') ?? 0, mentor: terms.get('mentor') ?? 0 }
  const taken = await alreadyProposed(tx)
  const candidates = await candidatesOn(tx, { today, terms: passed })
  return {
    candidates: candidates.filter(({ id }) => !taken.has(id)),
    proposals: await findProposals(tx),
  }
}

const dryRun = page({
  path: routes.destruction,
  access: mayReadRetention,
  audit: { action: 'read', object: 'destruction', clients },
  load: loadDryRun,
  view: (loaded, request) =>
    draw(loaded, { typed: first(), errors: {}, commandId: request.newId() }, request),
})

const propose = action({
  path: routes.destruction,
  access: mayPropose,
  fresh: true,
  audit: { action: 'create', object: 'destruction-proposal', clients },
  load: loadDryRun,
  first,
  parse: (typed, { candidates }, { locale }) => {
    const words = retentionMessages(locale).errors
    const reading = startReading(typed)
    const chosen = choicesOf(typed, 'person')
    const people = candidates.filter(({ id, holds }) => holds.length === 0 && chosen.includes(id))
    const grace = readWholeNumber(reading, 'grace', {
      minimum: 0,
      maximum: longestGrace,
      wrong: words.grace,
    })
    if (grace === null) {
      fault(reading, 'grace', words.grace)
    }
    if (people.length === 0 || people.length < chosen.length) {
      fault(reading, 'person', words.people)
    }
    return finish(reading, () => ({ people, grace: grace ?? graceDays.retention }))
  },
  decide: (_, decided) => ok(decided),
  save: async ({ tx, actor, now: at, newId }, { people, grace }) => {
    const id = newId()
    const by = actor.accountId
    const proposal = { id, requestId: null, graceDays: grace, people, by, at }
    await insertProposal(tx, { ...proposal, ground: 'retention' })
    return href(routes.destructionProposal, { proposal: id }, { klaar: 'saved' })
  },
  view: draw,
})

function draw(loaded: DryRun, form: FormState, request: ViewRequest) {
  return {
    title: retentionMessages(request.locale).dryRun.title,
    current,
    content: <DryRunPage {...loaded} form={form} request={request} />,
  }
}

type Shown = { proposal: Proposal; items: ProposalItem[] }

async function loadProposal(request: OpenRequest): Promise<Shown | undefined> {
  const { tx } = request
  const proposal = await findProposal(tx, request.id('proposal'))
  return proposal && { proposal, items: await itemsOf(tx, proposal.id) }
}

const proposalPage = page({
  path: routes.destructionProposal,
  access: mayReadRetention,
  audit: {
    action: 'read',
    object: 'destruction-proposal',
    of: ({ proposal }: Shown) => proposal.id,
    clients: ({ items }: Shown) => items.flatMap(({ kind, id }) => (kind === 'client' ? [id] : [])),
  },
  load: loadProposal,
  view: (shown, request) => ({
    title: retentionMessages(request.locale).proposal.title(shown.proposal.count),
    current,
    content: <ProposalPage {...shown} request={request} />,
  }),
})

const decide = post({
  path: routes.destructionProposal,
  access: mayReadRetention,
  fresh: true,
  audit: {
    action: 'delete',
    object: 'destruction-proposal',
    of: (_, request) => request.id('proposal'),
  },
  act: async (request, typed) => {
    const { tx, actor, now: at } = request
    const proposal = await findProposal(tx, request.id('proposal'))
    const as = typed['decision']?.[0] === 'confirm' ? 'confirmed' : 'withdrawn'
    if (as === 'confirmed') {
      // Who keeps the provider could come in as a colleague, and be his own second person.
      await mustKeepOwnFactors(request)
    }
    const isTheirs =
      proposal !== undefined && (as === 'withdrawn' || mayConfirm(actor, proposal.proposedBy))
    if (!isTheirs || !(await decideProposal(tx, { proposal, as, by: actor.accountId, at }))) {
      throw new NotThere('proposal')
    }
    return href(routes.destructionProposal, { proposal: proposal.id }, { klaar: 'saved' })
  },
})

/** What may go: the dry run, a proposal, and the decision of a second person. */
export const destructionRoutes: readonly Route[] = [dryRun, ...propose, proposalPage, decide]
