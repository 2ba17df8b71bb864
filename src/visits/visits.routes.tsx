import { recordFacts } from '../audit/index.js'
import { couplesForActor, noteContactDays, type Couple } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import { refused } from '../shared/result/index.js'
import { contactListRoutes } from './contact-list.routes.js'
import { contactRoutes } from './contact.routes.js'
import { followUpRoutes } from './follow-up.routes.js'
import { planContactRoutes } from './plan-contact.routes.js'
import { contactDaysOf, insertContact } from './contact.store.js'
import { errorOfRefusal, draftKey, firstValues, parseLogContact } from './log-contact.form.js'
import { logContact, type ContactLogged } from './log-contact.js'
import { LogContactPage } from './pages/log-contact.page.js'
import { closePlannedContacts, insertPlannedContact } from './planned-contact.store.js'
import { visitMessages } from './visits.messages.js'

type Loaded = { couples: Couple[]; clientId: string | undefined }

const logContactForm = form({
  path: routes.logContact,
  access: anyone,
  audit: { action: 'create', object: 'contact' },
  load: loadCouples,
  first: ({ couples }, request) => firstValues(couples, named(couples, request)),
  draft: () => draftKey,
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
  view: ({ couples, clientId }, formState, request) => ({
    title: visitMessages(request.locale).log.title,
    current: 'log-contact',
    content: (
      <LogContactPage
        couples={couples}
        form={formState}
        request={request}
        action={href(routes.logContact, {}, { client: clientId })}
      />
    ),
  }),
})

async function loadCouples(request: OpenRequest): Promise<Loaded> {
  const clientId = request.query('client') === undefined ? undefined : request.queryId('client')
  const couples = await couplesForActor(request.tx, {
    actor: request.actor,
    clientId,
    on: request.today,
  })
  return { couples, clientId }
}

/** The couples a link asked to start with: those of one client, or of one institution. */
function named(couples: readonly Couple[], request: ViewRequest): string[] {
  const [client, institution] = [request.query('client'), request.query('instelling')]
  return couples
    .filter(({ status }) => status !== 'ended')
    .filter(
      ({ clientId, institutionId }) =>
        clientId === client || (institutionId !== null && institutionId === institution),
    )
    .map(({ mentorshipId }) => mentorshipId)
}

async function saveContact(request: OpenRequest, logged: ContactLogged, { clientId }: Loaded) {
  const { tx, actor, now, newId, today } = request
  const { accountId, mentorId } = actor
  await insertContact(tx, logged, { id: newId(), accountId, mentorId, at: now, newId })
  await recordFacts(tx, logged.facts, { by: accountId, at: now })
  await plan(request, logged)
  for (const { mentorshipId } of logged.parts) {
    const days = await contactDaysOf(tx, mentorshipId)
    await noteContactDays(tx, { mentorshipId, days, today })
  }
  return clientId === undefined
    ? href(routes.home, {}, { klaar: 'contact' })
    : href(routes.client, { client: clientId }, { klaar: 'contact' })
}

async function plan({ tx, now, newId }: OpenRequest, { parts, occurredOn, nextOn }: ContactLogged) {
  const mentorshipIds = parts.map(({ mentorshipId }) => mentorshipId)
  await closePlannedContacts(tx, { mentorshipIds, until: occurredOn }, now)
  if (nextOn === null) {
    return
  }
  for (const mentorshipId of mentorshipIds) {
    const planned = { id: newId(), mentorshipId, plannedOn: nextOn, plannedTime: null }
    await insertPlannedContact(tx, { ...planned, kind: 'visit' }, now)
  }
}

/** The routes of visits. */
export const visitRoutes: readonly Route[] = [
  ...logContactForm,
  ...contactListRoutes,
  ...contactRoutes,
  ...planContactRoutes,
  ...followUpRoutes,
]
