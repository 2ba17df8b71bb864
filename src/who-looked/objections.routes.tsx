import { findClient, type Client } from '../clients/index.js'
import { href, routes } from '../routes.js'
import { coordinators, type AccessRule, type Actor } from '../shared/access/index.js'
import { typedFrom } from '../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused } from '../shared/result/index.js'
import { lookersIn, type Looker } from './look.js'
import { findLooks } from './look.store.js'
import { fields, parseAnswer, parseObjection } from './objection.form.js'
import { objectionMessages } from './objection.messages.js'
import { answerObjection, type Objection, type Teller } from './objection.js'
import { findObjections, insertObjection, saveAnswer } from './objection.store.js'
import { clientAsked, ownClient, seesOwnLog } from './open-looked.js'
import { AnswerPage } from './pages/answer.page.js'
import { ObjectPage } from './pages/object.page.js'
import { ObjectionsPage } from './pages/objections.page.js'
import { firstPeriod } from './period.js'

const mostLooks = 500
const mostObjections = 200

type Objecting = { client: Client; lookers: Looker[]; isOwn: boolean }
type Place = { path: string; access: AccessRule; isOwn: boolean }

function objectAt({ path, access, isOwn }: Place): Route[] {
  return form({
    path,
    access,
    audit: {
      action: 'create',
      object: 'access-objection',
      of: ({ client }: Objecting) => client.id,
      clients: ({ client }) => [client.id],
    },
    load: async (request: OpenRequest) => {
      const client = await (isOwn ? ownClient(request) : clientAsked(request))
      return client && { client, isOwn, lookers: await recentLookers(request, client.id) }
    },
    first: () => typedFrom({}),
    parse: (typed, { lookers }, { locale }) =>
      parseObjection(typed, {
        looked: lookers.map(({ accountId }) => accountId),
        words: objectionMessages(locale).make.errors,
      }),
    decide: (_, command) => ok(command),
    save: async ({ tx, actor, now, newId }, said, { client }) => {
      const { accountId } = actor
      const objection = { ...said, id: newId(), clientId: client.id, toldBy: tellerOf(actor) }
      await insertObjection(tx, { ...objection, accountId, madeAt: now })
      const sent = { klaar: 'objection-sent' }
      return isOwn
        ? href(routes.whoLooked, {}, sent)
        : href(routes.whoLookedAt, { client: client.id }, sent)
    },
    view: (loaded, formState, request) => ({
      title: objectionMessages(request.locale).make.title,
      current: isOwn ? 'who-looked' : 'clients',
      content: <ObjectPage {...loaded} form={formState} request={request} />,
    }),
  })
}

async function recentLookers({ tx, today }: OpenRequest, clientId: string): Promise<Looker[]> {
  const period = firstPeriod(today)
  return lookersIn(await findLooks(tx, { clientId, period, limit: mostLooks }))
}

function tellerOf({ role }: Actor): Teller {
  return role === 'client' || role === 'relative' ? role : 'on-paper'
}

/** Who reads objections: coordinators, the complaints handler, and the auditor. */
function readsObjections({ role }: Actor): boolean {
  return role === 'coordinator' || role === 'complaints' || role === 'auditor'
}

const objectionsPage = page({
  path: routes.objections,
  access: readsObjections,
  audit: {
    action: 'search',
    object: 'access-objection',
    clients: (objections: Objection[]) => objections.map(({ clientId }) => clientId),
  },
  load: ({ tx }: OpenRequest) => findObjections(tx, { limit: mostObjections }),
  view: (objections, request) => ({
    title: objectionMessages(request.locale).list.title,
    current: 'organisation',
    content: <ObjectionsPage objections={objections} request={request} />,
  }),
})

/** The auditor watches the log and sees no client's name. */
type Answering = { objection: Objection; clientName: string | undefined }

const answerForm = form({
  path: routes.objection,
  access: readsObjections,
  audit: {
    action: 'update',
    object: 'access-objection',
    of: ({ objection }: Answering) => objection.id,
    clients: ({ objection }) => [objection.clientId],
  },
  load: async (request: OpenRequest): Promise<Answering | undefined> => {
    const { tx, actor } = request
    const [objection] = await findObjections(tx, { id: request.id('objection'), limit: 1 })
    const mayKnow = objection !== undefined && actor.role !== 'auditor'
    const client = mayKnow ? await findClient(tx, objection.clientId) : undefined
    return objection && { objection, clientName: client && fullName(client) }
  },
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => parseAnswer(typed, objectionMessages(locale).answer.errors),
  decide: ({ objection }, answer, { actor, locale }) => {
    const answered = answerObjection(objection, answer, actor)
    const { refusals } = objectionMessages(locale).answer
    return answered.ok ? answered : refused({ [fields.reply]: refusals[answered.reason] })
  },
  save: async ({ tx, actor, now }, answer, { objection }) => {
    await saveAnswer(tx, objection.id, { ...answer, by: actor.accountId, at: now })
    return href(routes.objections, {}, { klaar: 'objection-answered' })
  },
  view: (loaded, formState, request) => ({
    title: objectionMessages(request.locale).answer.title,
    current: 'organisation',
    content: <AnswerPage {...loaded} form={formState} request={request} />,
  }),
})

/** Objections: making one, for oneself or on behalf of a client, and answering it. */
export const objectionRoutes: readonly Route[] = [
  ...objectAt({ path: routes.objectToAccess, access: seesOwnLog, isOwn: true }),
  ...objectAt({ path: routes.objectForClient, access: coordinators, isOwn: false }),
  objectionsPage,
  ...answerForm,
]
