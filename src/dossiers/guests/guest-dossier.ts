import {
  findClient,
  findMeasures,
  type Client,
  type ProtectiveMeasure,
} from '../../clients/index.js'
import { couplesOfClient } from '../../mentorships/index.js'
import { sharedDocumentsOf, type Document } from '../../documents/index.js'
import { readableParts } from '../../shared/access/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { guestUntil } from '../../users/index.js'
import { loadCardOf } from '../emergency-card.routes.js'
import type { EmergencyCard } from '../emergency-card.js'

/** The parts of a dossier that somebody was invited to; a part he was not invited to is not loaded. */
export type GuestDossier = {
  client: Pick<Client, 'id' | 'givenName' | 'namePrefix' | 'familyName'>
  until: PlainDate
  card: EmergencyCard | undefined
  measures: readonly ProtectiveMeasure[] | undefined
  documents: readonly Document[] | undefined
}

/** The parts of his dossier that this professional may read today; undefined when there are none. */
export async function loadGuestDossier(request: OpenRequest): Promise<GuestDossier | undefined> {
  const { tx, actor, today } = request
  const { accountId, clientId, parts } = actor
  const isReader = readableParts.some((part) => parts.includes(part))
  const client = isReader && clientId !== null ? await findClient(tx, clientId) : undefined
  if (client === undefined) {
    return undefined
  }
  const until = await guestUntil(tx, { accountId, clientId: client.id, parts, today })
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
