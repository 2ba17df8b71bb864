import { factsOf, type ToldFact } from '../audit/index.js'
import { actingMentor } from '../shared/access/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import type { Client } from './client.js'
import type { ClientRelation } from './client.policy.js'
import { findClient } from './client.store.js'

/** Answers whether a mentor stands beside a client on a day; mentorships know, so it comes from above. */
export type StandsBeside = (
  tx: Tx,
  who: { mentorId: string; clientId: string; on: PlainDate },
) => Promise<boolean>

/** A client as the reader may see him, with who last changed something in his dossier. */
export type OpenedClient = {
  client: Client
  relation: ClientRelation
  lastFact: ToldFact | undefined
}

/**
 * The client in the address, when the policy lets this reader do what the route does. Undefined when
 * there is no such client or he is somebody else's: both look alike.
 */
export async function openClient(
  request: OpenRequest,
  may: (relation: ClientRelation) => boolean,
  standsBeside: StandsBeside,
): Promise<OpenedClient | undefined> {
  const client = await findClient(request.tx, request.id('client'))
  if (client === undefined) {
    return undefined
  }
  const relation = await relationTo(client.id, request, standsBeside)
  if (!may(relation)) {
    return undefined
  }
  const [lastFact] = await factsOf(request.tx, { clientId: client.id }, { limit: 1 })
  return { client, relation, lastFact }
}

async function relationTo(
  clientId: string,
  { tx, actor, today }: OpenRequest,
  standsBeside: StandsBeside,
): Promise<ClientRelation> {
  if (actor.role === 'coordinator') {
    return 'coordinator'
  }
  const mentorId = actingMentor(actor)
  const isBeside = mentorId !== null && (await standsBeside(tx, { mentorId, clientId, on: today }))
  return isBeside ? 'beside' : 'none'
}
