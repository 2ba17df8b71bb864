import { recordFacts } from '../audit/index.js'
import { waitingTerms } from '../law/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import {
  contactErrors,
  firstContactValues,
  parseWaitingContact,
  waitingContactDraft,
} from './log-waiting-contact.form.js'
import { logWaitingContact, type WaitingContactLogged } from './log-waiting-contact.js'
import { entryAudit, openEntry, type OpenedEntry } from './open-entry.js'
import { ContactFields } from './pages/entry-fields.js'
import { EntryFormPage } from './pages/entry-form.page.js'
import { contactDays } from './standing.js'
import { insertWaitingContact } from './waiting-contact.store.js'
import { waitingMessages } from './waiting-list.messages.js'

/** Logging a contact with somebody who waits; the same fields stand on his page. */
export const logWaitingContactRoutes: readonly Route[] = form({
  path: routes.logWaitingContact,
  access: coordinators,
  audit: { action: 'create', ...entryAudit, object: 'waiting-contact' },
  load: openEntry,
  first: firstContactValues,
  draft: waitingContactDraft,
  parse: (typed, _, { locale, today }) => {
    const { errors } = waitingMessages(locale)
    const parsed = parseWaitingContact(typed, { errors, today })
    return parsed.ok ? ok({ command: parsed.value, typed }) : parsed
  },
  decide: ({ entry, lastHeldOn }, { command, typed }, { today, locale }) => {
    const days = contactDays(waitingTerms, entry.urgency, today)
    const logged = logWaitingContact(entry, command, { today, contactDays: days, lastHeldOn })
    return logged.ok
      ? logged
      : refused(contactErrors(logged.reason, typed, waitingMessages(locale).errors))
  },
  save,
  view: ({ entry }, formState, request) => {
    const { contacts } = waitingMessages(request.locale)
    const title = contacts.formTitle(entry.clientName)
    return {
      title,
      current: 'matching',
      content: (
        <EntryFormPage
          entry={entry}
          title={title}
          action={href(routes.logWaitingContact, { entry: entry.id })}
          save={contacts.save}
          draftKey={waitingContactDraft(request)}
          form={formState}
          request={request}
        >
          <ContactFields form={formState} request={request} />
        </EntryFormPage>
      ),
    }
  },
})

async function save(
  { tx, actor, now, newId }: OpenRequest,
  logged: WaitingContactLogged,
  { entry }: OpenedEntry,
) {
  const told = { by: actor.accountId, at: now }
  await insertWaitingContact(tx, entry, { logged, id: newId(), ...told })
  await recordFacts(tx, logged.facts, told)
  return href(routes.waitingEntry, { entry: entry.id }, { klaar: 'waiting-contact' })
}
