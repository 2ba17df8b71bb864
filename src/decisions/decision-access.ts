import { findClient, type Client } from '../clients/index.js'
import { couplesForActor, type Couple } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { Moved, type OpenRequest } from '../shared/http/index.js'
import type { Decision } from './decision.js'
import { findDecision } from './decision.store.js'

/** A client whose decisions somebody works on, with the couples through which he may. */
export type OpenedClientDecisions = { client: Client; couples: readonly Couple[] }

/** One decision, opened by somebody who works on it. */
export type OpenedDecision = OpenedClientDecisions & { decision: Decision }

/** The client in the address, for the own mentor, a substitute inside the dates and a coordinator; undefined for others. */
export async function openClientDecisions(
  request: OpenRequest,
): Promise<OpenedClientDecisions | undefined> {
  const { tx, actor, today } = request
  const client = await findClient(tx, request.id('client'))
  if (client === undefined || (actor.role !== 'coordinator' && actor.role !== 'mentor')) {
    return undefined
  }
  const all = await couplesForActor(tx, { actor, clientId: client.id, on: today })
  const couples = all.filter(({ clientId }) => clientId === client.id)
  return actor.role === 'coordinator' || couples.length > 0 ? { client, couples } : undefined
}

/** The decision in the address, open or closed, for who works on the decisions of its client. */
export async function openDecision(request: OpenRequest): Promise<OpenedDecision | undefined> {
  const opened = await openClientDecisions(request)
  const place = opened && { clientId: opened.client.id, id: request.id('decision') }
  const decision = place && (await findDecision(request.tx, place))
  return opened && decision ? { ...opened, decision } : undefined
}

/** As `openDecision`, while it can still be filled in. */
export async function openDecisionToChange(
  request: OpenRequest,
): Promise<OpenedDecision | undefined> {
  const opened = await openDecision(request)
  return opened?.decision.status === 'open' ? opened : undefined
}

/** Sends who opens a page of the path of a decision that was closed to the decision itself; nobody else notices. */
export async function toDecisionWhenClosed(request: OpenRequest): Promise<void> {
  const opened = await openDecision(request)
  if (opened?.decision.status === 'closed') {
    const { id, clientId } = opened.decision
    throw new Moved(href(routes.decision, { client: clientId, decision: id }))
  }
}
