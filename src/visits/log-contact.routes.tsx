import { recordFacts } from '../audit/index.js'
import { couplesForActor, holdCouples, noteContactDays, type Couple } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import { refused } from '../shared/result/index.js'
import { contactDaysOf, insertContact } from './contact.store.js'
import {
  errorOfRefusal,
  firstValues,
  logContactDraft,
  parseLogContact,
} from './log-contact.form.js'
import { logContact, type ContactLogged } from './log-contact.js'
import { LogContactPage } from './pages/log-contact.page.js'
import {
  closeAllPlanned,
  closePlannedContacts,
  insertPlannedContact,
} from './planned-contact.store.js'
import { visitMessages } from './visits.messages.js'

/** The couples to choose from; `hasOthers` when a link narrowed them. */
type Loaded = { couples: Couple[]; asked: Asked; hasOthers: boolean }

/** What a link asked to start with: one client, everybody in one institution, or nothing. */
type Asked = { client: string | undefined; instelling: string | undefined }

/** The form to log a contact, for one client or for several at once. */
export const logContactRoutes: readonly Route[] = form({
  path: routes.logContact,
  access: caseworkers,
  audit: { action: 'create', object: 'contact' },
  load: loadCouples,
  first: ({ couples, asked }) => firstValues(couples, askedFor(asked) !== undefined),
  draft: (request) => logContactDraft(askedFor(askedIn(request))),
  parse: (typed, _, { today, locale }) => {
    const words = visitMessages(locale).errors
    const parsed = parseLogContact(typed, { today, words })
    return parsed.ok ? { ok: true, value: { command: parsed.value, typed } } : parsed
  },
  decide: ({ couples }, { command, typed }, { today, locale }) => {
    const logged = logContact(couples, command, today)
    return logged.ok
      ? logged
      : refused(errorOfRefusal(logged.reason, typed, visitMessages(locale).errors))
  },
  save: saveContact,
  view: ({ couples, asked, hasOthers }, formState, request) => ({
    title: visitMessages(request.locale).log.title,
    current: 'log-contact',
    content: (
      <LogContactPage
        couples={couples}
        form={formState}
        request={request}
        action={href(routes.logContact, {}, asked)}
        draftKey={logContactDraft(askedFor(asked))}
        hasOthers={hasOthers}
      />
    ),
  }),
})

async function loadCouples(request: OpenRequest): Promise<Loaded | undefined> {
  const { tx, actor, today } = request
  const asked = askedIn(request)
  const own = await couplesForActor(tx, { actor, clientId: asked.client, on: today })
  const couples = own.filter((couple) => isAsked(couple, asked))
  const isNobody = askedFor(asked) !== undefined && couples.length === 0
  return isNobody ? undefined : { couples, asked, hasOthers: own.length > couples.length }
}

function askedIn(request: ViewRequest): Asked {
  const id = (name: string) =>
    request.query(name) === undefined ? undefined : request.queryId(name)
  return { client: id('client'), instelling: id('instelling') }
}

function askedFor({ client, instelling }: Asked): string | undefined {
  return client ?? instelling
}

function isAsked({ clientId, institutionId }: Couple, { client, instelling }: Asked): boolean {
  return (
    (client === undefined || clientId === client) &&
    (instelling === undefined || institutionId === instelling)
  )
}

async function saveContact(request: OpenRequest, logged: ContactLogged, { asked }: Loaded) {
  const { tx, actor, now, newId, today } = request
  const { accountId, mentorId } = actor
  await holdCouples(
    tx,
    logged.parts.map(({ mentorshipId }) => mentorshipId),
  )
  await insertContact(tx, logged, { id: newId(), accountId, mentorId, at: now, newId })
  await recordFacts(tx, logged.facts, { by: accountId, at: now })
  await plan(request, logged)
  for (const { mentorshipId } of logged.parts) {
    const days = await contactDaysOf(tx, mentorshipId)
    await noteContactDays(tx, { mentorshipId, days, today })
  }
  return asked.client === undefined
    ? href(routes.home, {}, { klaar: 'contact' })
    : href(routes.client, { client: asked.client }, { klaar: 'contact' })
}

async function plan({ tx, now, newId }: OpenRequest, { parts, occurredOn, nextOn }: ContactLogged) {
  const mentorshipIds = parts.map(({ mentorshipId }) => mentorshipId)
  await closePlannedContacts(tx, { mentorshipIds, until: occurredOn }, now)
  if (nextOn === null) {
    return
  }
  for (const mentorshipId of mentorshipIds) {
    await closeAllPlanned(tx, mentorshipId, now)
    const planned = { id: newId(), mentorshipId, plannedOn: nextOn, plannedTime: null }
    await insertPlannedContact(tx, { ...planned, kind: 'visit' }, now)
  }
}
