import { openForPerson } from '../keys/index.js'
import { routes } from '../routes.js'
import { accessReviewers } from '../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { emergenciesToReview } from './emergency.store.js'
import { reasonPlaceOf, type SealedNoteDeps } from './open-notes.js'
import { EmergenciesPage, type ShownEmergency } from './pages/emergencies.page.js'
import { sealedNoteMessages } from './sealed-notes.messages.js'

const mostShown = 50

/** The emergencies of others with their reasons, for who reviews them; an auditor sees no client's name. */
export function emergenciesPage({ secret }: SealedNoteDeps): Route {
  return page({
    path: routes.emergencies,
    access: accessReviewers,
    audit: {
      action: 'read',
      object: 'emergency-access',
      sensitivity: 'sealed',
      clients: (shown: ShownEmergency[]) => [...new Set(shown.map(({ clientId }) => clientId))],
    },
    load: (request) => loadEmergencies(request, secret),
    view: (emergencies, request) => ({
      title: sealedNoteMessages(request.locale).review.title,
      current: 'organisation',
      content: <EmergenciesPage emergencies={emergencies} request={request} />,
    }),
  })
}

async function loadEmergencies({ tx, actor }: OpenRequest, secret: string) {
  const { accountId } = actor
  const shown: ShownEmergency[] = []
  for (const found of await emergenciesToReview(tx, { accountId, limit: mostShown })) {
    const { reasonSealed, clientName, ...emergency } = found
    const place = reasonPlaceOf(emergency.id)
    const sealing = { clientId: emergency.clientId, place, sealed: reasonSealed }
    const reason = await openForPerson(tx, { secret }, sealing)
    shown.push({
      ...emergency,
      clientName: actor.role === 'coordinator' ? clientName : undefined,
      reason: reason.ok ? reason.value : '',
    })
  }
  return shown
}
