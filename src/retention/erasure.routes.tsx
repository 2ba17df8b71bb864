import { href, routes } from '../routes.js'
import {
  clientsOf,
  findRequest,
  findSubject,
  markStep,
  mayHandleRequests,
  type PrivacyRequest,
  type Subject,
} from '../privacy/index.js'
import {
  fault,
  finish,
  readChoice,
  readWholeNumber,
  startReading,
  typedFrom,
} from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import type { HoldReason } from './hold.js'
import { holdsOn } from './hold.store.js'
import { ErasePage } from './pages/erase.page.js'
import { graceDays } from './proposal.js'
import { alreadyProposed, insertProposal } from './proposal.store.js'
import { retentionMessages } from './retention.messages.js'

type Loaded = { asked: PrivacyRequest; subject: Subject; holds: HoldReason[] }

const longestGrace = 365

const propose = form({
  path: routes.proposeErasure,
  access: mayHandleRequests,
  fresh: true,
  audit: {
    action: 'create',
    object: 'destruction-proposal',
    of: ({ subject }: Loaded) => subject.id,
    clients: ({ subject }: Loaded) => clientsOf(subject),
  },
  load: loadErasure,
  first: () => typedFrom({ grace: String(graceDays.erasure) }),
  parse: (typed, _, { locale }) => {
    const words = retentionMessages(locale).errors
    const reading = startReading(typed)
    const due = readChoice(reading, 'account', {
      choices: ['no', 'yes'] as const,
      missing: words.account,
    })
    const bounds = { minimum: 0, maximum: longestGrace, wrong: words.grace }
    const grace = readWholeNumber(reading, 'grace', bounds)
    if (grace === null) {
      fault(reading, 'grace', words.grace)
    }
    if (due === 'yes') {
      fault(reading, 'account', words.mustKeep)
    }
    return finish(reading, () => grace ?? graceDays.erasure)
  },
  decide: ({ holds }, grace, { locale }) => {
    const words = retentionMessages(locale)
    const why = holds.map((hold) => words.holds[hold].toLowerCase()).join(', ')
    return holds.length === 0 ? ok(grace) : refused({ account: words.errors.heldBack(why) })
  },
  save: async ({ tx, actor, now: at, newId }, grace, { asked, subject }) => {
    const id = newId()
    const by = actor.accountId
    const people = [{ kind: subject.kind, id: subject.id, since: null, keptUntil: null }]
    const proposal = { id, requestId: asked.id, graceDays: grace, people, by, at }
    await insertProposal(tx, { ...proposal, ground: 'erasure' })
    await markStep(tx, { requestId: asked.id, step: 'propose', by, at })
    return href(routes.destructionProposal, { proposal: id }, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: retentionMessages(request.locale).erase.title(loaded.subject.name),
    current: 'organisation',
    content: <ErasePage {...loaded} form={formState} request={request} />,
  }),
})

async function loadErasure(request: OpenRequest): Promise<Loaded | undefined> {
  const { tx, today } = request
  const asked = await findRequest(tx, request.id('request'))
  if (asked?.kind !== 'erasure' || asked.status !== 'open') {
    return undefined
  }
  const who = { kind: asked.subjectKind, id: asked.subjectId }
  const subject = await findSubject(tx, who)
  const isProposed = (await alreadyProposed(tx)).has(who.id)
  const holds = await holdsOn(tx, { ...who, today, requestId: asked.id })
  return subject === undefined || isProposed ? undefined : { asked, subject, holds }
}

/** Proposing to erase whom a request for erasure is about, after weighing the duty to account. */
export const erasureRoutes: readonly Route[] = propose
