import { findClient, type Client } from '../clients/index.js'
import type { Actor } from '../shared/access/index.js'
import type { OpenRequest } from '../shared/http/index.js'

/** Who sees his own page: the client, and the relative who helps him. */
export function seesOwnLog({ role }: Actor): boolean {
  return role === 'client' || role === 'relative'
}

/** The client of whom this client or relative sees the page. */
export async function ownClient({ tx, actor }: OpenRequest): Promise<Client | undefined> {
  return actor.clientId === null ? undefined : findClient(tx, actor.clientId)
}

/** The client in the address, for a coordinator who prints the page or writes down an objection. */
export function clientAsked(request: OpenRequest): Promise<Client | undefined> {
  return findClient(request.tx, request.id('client'))
}
