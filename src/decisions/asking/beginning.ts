import type { Couple } from '../../mentorships/index.js'
import type { OpenRequest, ViewRequest } from '../../shared/http/index.js'
import { openClientDecisions, type OpenedClientDecisions } from '../decision-access.js'
import type { Decision } from '../decision.js'
import { findDecision } from '../decision.store.js'

/** A client with the couples of today, and the closed decision that this one follows. */
export type Beginning = OpenedClientDecisions & { follows: Decision | undefined }

/** The key under which a question that was not saved is kept. */
export function newDecisionDraft(clientId: string, follows: string | undefined): string {
  return `decision-new-${clientId}${follows === undefined ? '' : `-${follows}`}`
}

const draftKey = /^decision-new-([0-9a-f-]{36})(?:-([0-9a-f-]{36}))?$/

/** About whom a kept question is, and which decision it follows; undefined when a draft is another form's. */
export function startOfDecisionDraft(
  key: string,
): { clientId: string; follows: string | undefined } | undefined {
  const [, clientId, follows] = draftKey.exec(key) ?? []
  return clientId === undefined ? undefined : { clientId, follows }
}

/** The decision named in the link that led here. */
export function followedIn(request: ViewRequest): string | undefined {
  return request.query('na') === undefined ? undefined : request.queryId('na')
}

/** Who begins a decision about whom; undefined when it is not his client, or what it follows is no closed decision. */
export async function loadBeginning(request: OpenRequest): Promise<Beginning | undefined> {
  const opened = await openClientDecisions(request)
  const id = followedIn(request)
  if (opened === undefined) {
    return undefined
  }
  const earlier = id && (await findDecision(request.tx, { clientId: opened.client.id, id }))
  if (id !== undefined && (earlier === undefined || earlier === '' || earlier.status === 'open')) {
    return undefined
  }
  const couples = opened.couples.filter(({ status }: Couple) => status !== 'ended')
  return { ...opened, couples, follows: earlier === '' ? undefined : earlier }
}
