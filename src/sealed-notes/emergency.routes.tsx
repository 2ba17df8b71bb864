import { sealForPerson } from '../keys/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { instantPlus } from '../shared/calendar/index.js'
import { fault, finish, readText, startReading, typedFrom } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { insertEmergency } from './emergency.store.js'
import { tellOfEmergency } from './emergency-mail.js'
import { openNotes, reasonPlaceOf, type OpenedNotes, type SealedNoteDeps } from './open-notes.js'
import { EmergencyPage } from './pages/emergency.page.js'
import { emergencyMinutes, reasonOfEmergency } from './sealed-note.js'
import { sealedNoteMessages } from './sealed-notes.messages.js'

const maximumReason = 2_000

/** A coordinator opens the sealed notes of one client for half an hour, with a reason and a fresh proof. */
export function emergencyForm(deps: SealedNoteDeps): Route[] {
  return form({
    path: routes.emergencyAccess,
    access: coordinators,
    fresh: true,
    audit: {
      action: 'emergency',
      object: 'sealed-note',
      sensitivity: 'sealed',
      of: ({ client }: OpenedNotes) => client.id,
    },
    load: openNotes,
    first: () => typedFrom({ reason: '' }),
    parse: (typed, _, { locale }) => {
      const words = sealedNoteMessages(locale)
      const reading = startReading(typed)
      const missing = words.emergency.tooShort
      const rule = { missing, tooLong: words.errors.tooLong, maximum: maximumReason }
      const reason = reasonOfEmergency(readText(reading, 'reason', rule) ?? '')
      if (!reason.ok) {
        fault(reading, 'reason', words.emergency.tooShort)
      }
      return finish(reading, () => (reason.ok ? reason.value : ''))
    },
    decide: (_, reason) => ok(reason),
    save: (request, reason, { client }) => openInEmergency(request, { deps, reason }, client.id),
    view: ({ client }, formState, request) => ({
      title: sealedNoteMessages(request.locale).emergency.title,
      current: 'clients',
      content: <EmergencyPage client={client} form={formState} request={request} />,
    }),
  })
}

async function openInEmergency(
  request: OpenRequest,
  { deps, reason }: { deps: SealedNoteDeps; reason: string },
  clientId: string,
): Promise<string> {
  const { tx, actor, now, newId } = request
  const { accountId, sessionId } = actor
  const id = newId()
  const sealing = { clientId, place: reasonPlaceOf(id), text: reason }
  await insertEmergency(tx, {
    id,
    accountId,
    clientId,
    sessionId,
    reasonSealed: await sealForPerson(tx, { secret: deps.secret, newId, now }, sealing),
    openedAt: now,
    endsAt: instantPlus(now, { minutes: emergencyMinutes }),
  })
  if (deps.hasMail) {
    await tellOfEmergency(request, { emergencyId: id, clientId })
  }
  return href(routes.sealedNotes, { client: clientId })
}
