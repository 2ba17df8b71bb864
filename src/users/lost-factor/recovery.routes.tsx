import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { instantPlus } from '../../shared/calendar/index.js'
import {
  choicesOf,
  fault,
  finish,
  readChoice,
  startReading,
  typedFrom,
} from '../../shared/forms/index.js'
import {
  form,
  NotThere,
  page,
  post,
  type OpenRequest,
  type Route,
} from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { mustKeepOwnFactors } from '../keeps-own-factors.js'
import { ConfirmPage } from './pages/confirm.page.js'
import { RequestsPage } from './pages/requests.page.js'
import { VerifyPage } from './pages/verify.page.js'
import { giveAccessAgain, worksElsewhere } from './give-access-again.js'
import {
  mayConfirm,
  mayVerify,
  secondPeople,
  verifiedDocuments,
  verifiedHows,
  type RecoveryRequest,
} from './recovery-request.js'
import { endRequest, findRequest, listRequests, saveVerified } from './recovery-request.store.js'
import { recoveryMessages } from './recovery.messages.js'

const of = (asked: RecoveryRequest) => asked.id

/** Access again for who lost the second factor: the list, verifying, confirming, closing. */
export function recoveryRoutes(deps: { secret: string }): readonly Route[] {
  return [listPage, ...verifyForm, ...confirmForm(deps), closeButton]
}

const hoursShown = 1

const listPage = page({
  path: routes.recoveryRequests,
  access: secondPeople,
  audit: { action: 'read', object: 'recovery', sensitivity: 'none' },
  load: ({ tx, now }) => listRequests(tx, instantPlus(now, { hours: -hoursShown })),
  view: (requests, request) => ({
    title: recoveryMessages(request.locale).title,
    current: 'organisation',
    content: <RequestsPage requests={requests} request={request} />,
  }),
})

function requestIn(request: OpenRequest) {
  return findRequest(request.tx, request.id('request'))
}

const verifyForm = form({
  path: routes.verifyRecovery,
  access: coordinators,
  fresh: true,
  audit: { action: 'update', object: 'recovery', of, sensitivity: 'none' },
  load: requestIn,
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => {
    const { errors } = recoveryMessages(locale).verify
    const reading = startReading(typed)
    const how = readChoice(reading, 'how', { choices: verifiedHows, missing: errors.how })
    const missing = errors.document
    const document = readChoice(reading, 'document', { choices: verifiedDocuments, missing })
    return finish(reading, () => ({ how: how ?? 'in-person', document: document ?? 'passport' }))
  },
  decide: (asked, seen, { actor, locale }) => {
    const allowed = mayVerify(asked, actor.accountId)
    return allowed.ok
      ? ok(seen)
      : refused({ how: recoveryMessages(locale).refusals[allowed.reason] })
  },
  save: async ({ tx, actor, now }, seen, { id }) => {
    await saveVerified(tx, id, { ...seen, by: actor.accountId, at: now })
    return href(routes.recoveryRequests, {}, { klaar: 'recovery-verified' })
  },
  view: (asked, formState, request) => ({
    title: recoveryMessages(request.locale).verify.title(asked.name),
    current: 'organisation',
    content: <VerifyPage asked={asked} form={formState} request={request} />,
  }),
})

async function loadToConfirm(request: OpenRequest) {
  const { tx, actor, now } = request
  // Who keeps the provider could come in as a colleague, and be his own second person.
  await mustKeepOwnFactors(request)
  const asked = await requestIn(request)
  if (asked === undefined) {
    return undefined
  }
  const { accountId: by, organisationId } = actor
  const elsewhere = { accountId: asked.accountId, organisationId, by, now }
  return { asked, worksElsewhere: await worksElsewhere(tx, elsewhere) }
}

function confirmForm({ secret }: { secret: string }): readonly Route[] {
  return form({
    path: routes.confirmRecovery,
    access: secondPeople,
    fresh: true,
    audit: {
      action: 'grant',
      object: 'recovery',
      of: ({ asked }) => asked.id,
      sensitivity: 'none',
    },
    load: loadToConfirm,
    first: () => typedFrom({}),
    parse: (typed, _, { locale }) => {
      const reading = startReading(typed)
      if (!choicesOf(typed, 'sure').includes('yes')) {
        fault(reading, 'sure', recoveryMessages(locale).confirm.errors.sure)
      }
      return finish(reading, () => true)
    },
    decide: ({ asked, worksElsewhere: elsewhere }, _, { actor, locale }) => {
      const allowed = mayConfirm(asked, { by: actor.accountId, worksElsewhere: elsewhere })
      const { refusals } = recoveryMessages(locale)
      return allowed.ok ? ok(true) : refused({ sure: refusals[allowed.reason] })
    },
    save: async ({ tx, actor, now, newId }, _, { asked }) => {
      const { organisationId, accountId: by } = actor
      const giving = { request: asked, organisationId, by, now, newId, secret }
      if ((await giveAccessAgain(tx, giving)) === undefined) {
        throw new NotThere('role')
      }
      return href(routes.recoveryRequests)
    },
    view: ({ asked }, formState, request) => ({
      title: recoveryMessages(request.locale).confirm.title(asked.name),
      current: 'organisation',
      content: <ConfirmPage asked={asked} form={formState} request={request} />,
    }),
  })
}

const closeButton = post({
  path: routes.endRecovery,
  access: coordinators,
  audit: {
    action: 'update',
    object: 'recovery',
    of: (_, request) => request.id('request'),
    sensitivity: 'none',
  },
  act: async (request) => {
    const asked = await requestIn(request)
    if (asked === undefined || asked.confirmedAt !== null) {
      throw new NotThere('recovery')
    }
    await endRequest(request.tx, asked.id, request.now)
    return href(routes.recoveryRequests, {}, { klaar: 'recovery-ended' })
  },
})
