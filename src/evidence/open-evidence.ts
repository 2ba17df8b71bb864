import { findClient, type Client } from '../clients/index.js'
import { couplesForActor } from '../mentorships/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { caseworkers } from '../shared/access/index.js'
import { findEvidence } from './evidence.store.js'
import type { Evidence } from './evidence.js'

/** The client in the address, opened by who stands beside him. */
export type OpenedClient = { client: Client }

/** One thing known of him. */
export type OpenedEvidence = OpenedClient & { one: Evidence }

/**
 * The client in the address for a coordinator, and for the mentor who stands beside him or stands in today.
 * Undefined for all others: not there and not yours look alike.
 */
export async function openKnown(request: OpenRequest): Promise<OpenedClient | undefined> {
  const clientId = request.id('client')
  const client = (await standsBeside(request, clientId))
    ? await findClient(request.tx, clientId)
    : undefined
  return client && { client }
}

/** The thing in the address, for who may open the client. */
export async function openEvidence(request: OpenRequest): Promise<OpenedEvidence | undefined> {
  const opened = await openKnown(request)
  const place = { clientId: request.id('client'), id: request.id('evidence') }
  const one = opened && (await findEvidence(request.tx, place))
  return opened && one && { ...opened, one }
}

/** As `openEvidence`, for what can still be changed: not once it was withdrawn. */
export async function openStanding(request: OpenRequest): Promise<OpenedEvidence | undefined> {
  const opened = await openEvidence(request)
  return opened?.one.withdrawn === null ? opened : undefined
}

/** The client in the address for his portrait: also for the client himself. */
export async function openForPortrait(request: OpenRequest): Promise<OpenedClient | undefined> {
  const { actor, tx } = request
  if (caseworkers(actor)) {
    return openKnown(request)
  }
  const clientId = request.id('client')
  const isSelf = actor.role === 'client' && actor.clientId === clientId
  const client = isSelf ? await findClient(tx, clientId) : undefined
  return client && { client }
}

async function standsBeside({ tx, actor, today }: OpenRequest, clientId: string): Promise<boolean> {
  if (actor.role === 'coordinator') {
    return true
  }
  const couples = await couplesForActor(tx, { actor, clientId, on: today })
  return couples.some((couple) => couple.clientId === clientId)
}
