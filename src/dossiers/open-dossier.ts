import { findClient, type Client } from '../clients/index.js'
import { couplesOfClient, couplesOfMentor, type Couple } from '../mentorships/index.js'
import { actingMentor } from '../shared/access/index.js'
import type { OpenRequest } from '../shared/http/index.js'

/** A client with the couples through which this reader may see him. */
export type OpenDossier = { client: Client; couples: Couple[] }

/**
 * The dossier in the address. A coordinator opens every one; a mentor those of his own couples and
 * where he stands in today. Undefined for all others: not there and not yours look alike.
 */
export async function openDossier(request: OpenRequest): Promise<OpenDossier | undefined> {
  const clientId = request.id('client')
  const couples = await couplesFor(request, clientId)
  if (request.actor.role !== 'coordinator' && couples.length === 0) {
    return undefined
  }
  const client = await findClient(request.tx, clientId)
  return client && { client, couples }
}

async function couplesFor({ tx, actor, today }: OpenRequest, clientId: string) {
  if (actor.role === 'coordinator') {
    return couplesOfClient(tx, clientId)
  }
  const mentorId = actingMentor(actor)
  const own = mentorId === null ? [] : await couplesOfMentor(tx, { mentorId, on: today })
  return own.filter((couple) => couple.clientId === clientId)
}
