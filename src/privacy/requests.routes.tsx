import { href, routes } from '../routes.js'
import { dateFields, typedFrom } from '../shared/forms/index.js'
import { form, NotThere, page, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { refused } from '../shared/result/index.js'
import { AnswerRequestPage } from './pages/answer-request.page.js'
import { ExtendRequestPage } from './pages/extend-request.page.js'
import { LetterPage } from './pages/letter.page.js'
import { NewRequestPage } from './pages/new-request.page.js'
import { RequestListPage } from './pages/request-list.page.js'
import { subjectKinds } from './catalogue/data-catalogue.js'
import { letters, lettersOf } from './letter.js'
import { loadRequest, subjectOf, type LoadedRequest } from './load-request.js'
import { mayHandleRequests } from './privacy.policy.js'
import { privacyMessages } from './privacy.messages.js'
import { answerRequest, extendRequest, receiveRequest, requestSteps } from './privacy-request.js'
import {
  insertRequest,
  markStep,
  requestsThat,
  saveAnswer,
  saveExtension,
} from './privacy-request.store.js'
import { firstRequest, parseAnswer, parseReason, parseRequest } from './request.form.js'
import { clientsOf, findSubject, type Subject } from './subject.store.js'

const access = mayHandleRequests
const current = 'organisation'

const requestList = page({
  path: routes.privacyRequests,
  access,
  audit: { action: 'read', object: 'privacy-request-list' },
  load: async ({ tx }: OpenRequest) => {
    const [open, answered] = [await requestsThat(tx, 'open'), await requestsThat(tx, 'answered')]
    const names = new Map<string, string>()
    for (const request of [...open, ...answered]) {
      const found = await findSubject(tx, subjectOf(request))
      names.set(request.id, found?.name ?? '')
    }
    return { open, answered, names }
  },
  view: (lists, request) => ({
    title: privacyMessages(request.locale).title,
    current,
    content: <RequestListPage {...lists} request={request} />,
  }),
})

const newRequest = form({
  path: routes.newPrivacyRequest,
  access,
  audit: {
    action: 'create',
    object: 'privacy-request',
    of: ({ id }: Subject) => id,
    clients: clientsOf,
  },
  load: subjectInAddress,
  first: (subject, { today }) => firstRequest(subject, today),
  parse: (typed, subject, { locale }) =>
    parseRequest(typed, { subject, words: privacyMessages(locale).errors }),
  decide: (_, asked, { today, locale }) => {
    const received = receiveRequest(asked, today)
    const { refusals } = privacyMessages(locale).errors
    return received.ok ? received : refused({ received: refusals[received.reason] })
  },
  save: async ({ tx, actor, now, newId }, asked) => {
    const id = newId()
    await insertRequest(tx, { ...asked, id, by: actor.accountId, at: now })
    return href(routes.privacyRequest, { request: id }, { klaar: 'request-received' })
  },
  view: (subject, formState, request) => ({
    title: privacyMessages(request.locale).create.title(subject.name),
    current,
    content: <NewRequestPage subject={subject} form={formState} request={request} />,
  }),
})

async function subjectInAddress(request: OpenRequest): Promise<Subject | undefined> {
  const kind = subjectKinds.find((known) => known === request.param('kind'))
  return kind && findSubject(request.tx, { kind, id: request.id('subject') })
}

const about = {
  of: ({ request }: LoadedRequest) => request.id,
  clients: ({ subject }: LoadedRequest) => clientsOf(subject),
}

const stepDone = post({
  path: routes.privacyRequestStep,
  access,
  audit: { action: 'update', object: 'privacy-request', of: (_, request) => request.id('request') },
  act: async (request, typed) => {
    const loaded = await loadRequest(request)
    const wanted = typed['step']?.[0]
    const step = loaded && requestSteps[loaded.request.kind].find((one) => one === wanted)
    if (loaded === undefined || step === undefined) {
      throw new NotThere('request')
    }
    const { tx, actor, now: at } = request
    await markStep(tx, { requestId: loaded.request.id, step, by: actor.accountId, at })
    return href(routes.privacyRequest, { request: loaded.request.id }, { klaar: 'saved' })
  },
})

const extend = form({
  path: routes.extendPrivacyRequest,
  access,
  audit: { action: 'update', object: 'privacy-request', ...about },
  load: loadRequest,
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => parseReason(typed, privacyMessages(locale).errors),
  decide: ({ request }, { reason, version }, { today, locale }) => {
    const extended = extendRequest(request, today)
    return extended.ok
      ? { ok: true, value: { id: request.id, version, to: extended.value, reason } }
      : refused({ reason: privacyMessages(locale).errors.refusals[extended.reason] })
  },
  save: async ({ tx }, decided) => {
    await saveExtension(tx, decided)
    return href(routes.privacyRequest, { request: decided.id }, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: privacyMessages(request.locale).extend.title,
    current,
    content: <ExtendRequestPage loaded={loaded} form={formState} request={request} />,
  }),
})

const answer = form({
  path: routes.answerPrivacyRequest,
  access,
  audit: { action: 'update', object: 'privacy-request', ...about },
  load: loadRequest,
  first: (_, { today }) => typedFrom(dateFields('answered', today)),
  parse: (typed, _, { locale }) => parseAnswer(typed, privacyMessages(locale).errors),
  decide: ({ request }, given, { today, locale }) => {
    const answered = answerRequest(request, { answeredOn: given.answeredOn, today })
    const { refusals } = privacyMessages(locale).errors
    return answered.ok
      ? { ok: true, value: { ...given, id: request.id } }
      : refused({ answered: refusals[answered.reason] })
  },
  save: async ({ tx, actor }, decided) => {
    await saveAnswer(tx, { ...decided, by: actor.accountId })
    return href(routes.privacyRequest, { request: decided.id }, { klaar: 'request-answered' })
  },
  view: (loaded, formState, request) => ({
    title: privacyMessages(request.locale).answer.title,
    current,
    content: <AnswerRequestPage loaded={loaded} form={formState} request={request} />,
  }),
})

const letter = page({
  path: routes.privacyLetter,
  access,
  audit: {
    action: 'print',
    object: 'privacy-request',
    of: ({ request }: LoadedRequest) => request.id,
    clients: ({ subject }: LoadedRequest) => clientsOf(subject),
  },
  load: async (request) => {
    const loaded = await loadRequest(request)
    const kind = letters.find((known) => known === request.param('letter'))
    const isThere = loaded !== undefined && kind !== undefined
    return isThere && lettersOf(loaded.request).includes(kind) ? loaded : undefined
  },
  view: (loaded, request) => ({
    title: privacyMessages(request.locale).show.letters,
    current,
    printable: true,
    content: <LetterPage loaded={loaded} request={request} />,
  }),
})

/** Requests of people: the list, a new one, its steps, more time, the answer and the letters. */
export const requestRoutes: readonly Route[] = [
  requestList,
  ...newRequest,
  stepDone,
  ...extend,
  ...answer,
  letter,
]
