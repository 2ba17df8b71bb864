import {
  findClient,
  findMeasures,
  type Client,
  type ProtectiveMeasure,
} from '../../clients/index.js'
import { sharedDocumentsOf, type Document } from '../../documents/index.js'
import { couplesOfClient } from '../../mentorships/index.js'
import { routes } from '../../routes.js'
import { professionals } from '../../shared/access/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import { page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { guestUntil } from '../../users/index.js'
import { loadCardOf } from '../emergency-card.routes.js'
import type { EmergencyCard } from '../emergency-card.js'
import { guestMessages } from './guest.messages.js'
import { GuestDossierPage } from './pages/guest-dossier.page.js'

/** The parts of a dossier that somebody was invited to; a part he was not invited to is not loaded. */
export type GuestDossier = {
  client: Pick<Client, 'id' | 'givenName' | 'namePrefix' | 'familyName'>
  until: PlainDate
  card: EmergencyCard | undefined
  measures: readonly ProtectiveMeasure[] | undefined
  documents: readonly Document[] | undefined
}

/** What an invited professional reads: the parts he was invited to, of one client, and nothing else. */
export const guestDossierRoute: Route = page({
  path: routes.guestDossier,
  access: professionals,
  audit: {
    action: 'read',
    object: 'guest-dossier',
    of: ({ client }: GuestDossier) => client.id,
    clients: ({ client }: GuestDossier) => [client.id],
  },
  load: loadGuestDossier,
  view: (loaded, request) => ({
    title: guestMessages(request.locale).page.title(fullName(loaded.client)),
    current: 'guest-dossier',
    printable: true,
    content: <GuestDossierPage dossier={loaded} request={request} />,
  }),
})

async function loadGuestDossier(request: OpenRequest): Promise<GuestDossier | undefined> {
  const { tx, actor, today } = request
  const { accountId, clientId, parts } = actor
  const client = clientId === null ? undefined : await findClient(tx, clientId)
  if (client === undefined) {
    return undefined
  }
  const until = await guestUntil(tx, { accountId, clientId: client.id, today })
  if (until === undefined || until === null) {
    return undefined
  }
  const { id, givenName, namePrefix, familyName } = client
  return {
    client: { id, givenName, namePrefix, familyName },
    until,
    card: parts.includes('emergency-card') ? await cardOf(request, client) : undefined,
    measures: parts.includes('measures') ? await findMeasures(tx, id) : undefined,
    documents: parts.includes('documents') ? await sharedDocumentsOf(tx, id) : undefined,
  }
}

async function cardOf(request: OpenRequest, client: Client): Promise<EmergencyCard> {
  return loadCardOf(request, { client, couples: await couplesOfClient(request.tx, client.id) })
}
