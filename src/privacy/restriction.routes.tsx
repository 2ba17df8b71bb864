import { href, routes } from '../routes.js'
import {
  finish,
  readText,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { isUuid } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { RestrictPage } from './pages/restrict.page.js'
import { mayHandleRequests } from './privacy.policy.js'
import { findRequest, markStep } from './privacy-request.store.js'
import { restrictionMessages } from './restriction.messages.js'
import {
  insertRestriction,
  liftRestriction,
  restrictionOf,
  type Restriction,
} from './restriction.store.js'
import { findSubject, type Subject } from './subject.store.js'

type Loaded = { subject: Subject; restriction: Restriction | undefined; requestId: string | null }

const longest = 2000
const object = 'processing-restriction'
const of = ({ subject }: Loaded) => subject.id

const freeze = form({
  path: routes.restrictDossier,
  access: mayHandleRequests,
  fresh: true,
  audit: { action: 'update', object, of },
  load: loadDossier,
  first: () => typedFrom({}),
  parse: parseReason,
  decide: ({ restriction }, reason, { locale }) =>
    restriction === undefined
      ? ok(reason)
      : refused({ reason: restrictionMessages(locale).form.already }),
  save: async ({ tx, actor, now: at, newId }, reason, { subject, requestId }) => {
    const by = actor.accountId
    await insertRestriction(tx, { id: newId(), clientId: subject.id, requestId, reason, by, at })
    if (requestId !== null) {
      await markStep(tx, { requestId, step: 'freeze', by, at })
      return href(routes.privacyRequest, { request: requestId }, { klaar: 'saved' })
    }
    return href(routes.client, { client: subject.id }, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: restrictionMessages(request.locale).form.title(loaded.subject.name),
    current: 'clients',
    content: <RestrictPage {...loaded} act="freeze" form={formState} request={request} />,
  }),
})

const lift = form({
  path: routes.liftRestriction,
  access: mayHandleRequests,
  fresh: true,
  audit: { action: 'update', object, of },
  load: async (request) => {
    const loaded = await loadDossier(request)
    return loaded?.restriction === undefined ? undefined : loaded
  },
  first: () => typedFrom({}),
  parse: parseReason,
  decide: (_, reason) => ok(reason),
  save: async ({ tx, actor, now: at }, reason, { subject, restriction }) => {
    await liftRestriction(tx, { id: restriction?.id ?? '', reason, by: actor.accountId, at })
    return href(routes.client, { client: subject.id }, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: restrictionMessages(request.locale).form.liftTitle(loaded.subject.name),
    current: 'clients',
    content: <RestrictPage {...loaded} act="lift" form={formState} request={request} />,
  }),
})

async function loadDossier(request: OpenRequest): Promise<Loaded | undefined> {
  const { tx } = request
  const subject = await findSubject(tx, { kind: 'client', id: request.id('client') })
  if (subject === undefined) {
    return undefined
  }
  const asked = request.query('verzoek')
  const found = isUuid(asked) ? await findRequest(tx, asked) : undefined
  return {
    subject,
    restriction: await restrictionOf(tx, subject.id),
    requestId: found?.subjectId === subject.id ? found.id : null,
  }
}

function parseReason(
  typed: Typed,
  _: Loaded,
  { locale }: { locale: 'nl' | 'en' },
): Result<string, FieldErrors> {
  const { missing, tooLong } = restrictionMessages(locale).form
  const reading = startReading(typed)
  const reason = readText(reading, 'reason', { missing, tooLong, maximum: longest })
  return finish(reading, () => reason ?? '')
}

/** Freezing a dossier at the request of the client, and lifting that. */
export const restrictionRoutes: readonly Route[] = [...freeze, ...lift]
