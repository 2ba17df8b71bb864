import { routes } from '../../routes.js'
import type { Actor } from '../../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { findDecision } from '../decision.store.js'
import { decisionsOfClient } from '../lists/client-decisions.js'
import type { DecisionRow } from '../lists/decision-row.js'
import { isClosed, type LetterFacts } from './letter.js'
import { loadLetter } from './load-letter.js'
import { ownDecisionsMessages } from './own-decisions.messages.js'
import { OwnDecisionPage, OwnDecisionsPage } from './pages/own-decisions.page.js'

/** Only the client himself; a relative who helps him does not read what was weighed. */
export function clientsThemselves({ role, clientId }: Pick<Actor, 'role' | 'clientId'>): boolean {
  return role === 'client' && clientId !== null
}

const ownList = page({
  path: routes.ownDecisions,
  access: clientsThemselves,
  audit: {
    action: 'read',
    object: 'decisions',
    clients: ({ clientId }: { clientId: string; rows: readonly DecisionRow[] }) => [clientId],
  },
  load: async ({ actor, tx, today }: OpenRequest) => {
    const { clientId } = actor
    if (clientId === null) {
      return undefined
    }
    const { review, closed } = await decisionsOfClient(tx, { clientId, today })
    const rows = [...review, ...closed].toSorted((one, other) =>
      (one.closedAt ?? '') < (other.closedAt ?? '') ? 1 : -1,
    )
    return { clientId, rows }
  },
  view: ({ rows }, request) => ({
    title: ownDecisionsMessages(request.locale).title,
    current: 'own-decisions',
    content: <OwnDecisionsPage rows={rows} request={request} />,
  }),
})

const ownOne = page({
  path: routes.ownDecision,
  access: clientsThemselves,
  audit: {
    action: 'read',
    object: 'decision',
    of: ({ decision }: LetterFacts) => decision.id,
    clients: ({ decision }) => [decision.clientId],
  },
  load: async (request: OpenRequest) => {
    const { actor, tx } = request
    if (actor.clientId === null) {
      return undefined
    }
    const place = { clientId: actor.clientId, id: request.id('decision') }
    const decision = await findDecision(tx, place)
    return decision !== undefined && isClosed(decision) ? loadLetter(tx, decision) : undefined
  },
  view: (facts, request) => ({
    title: ownDecisionsMessages(request.locale).one,
    current: 'own-decisions',
    printable: true,
    content: <OwnDecisionPage facts={facts} request={request} />,
  }),
})

/** What the client reads of the decisions about him: only those that were closed. */
export const ownDecisionRoutes: readonly Route[] = [ownList, ownOne]
