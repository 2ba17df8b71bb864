import { routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { openClientDecisions } from '../decision-access.js'
import { decisionsOfClient } from './client-decisions.js'
import { decisionListMessages } from './decision-list.messages.js'
import { ClientDecisionsPage } from './pages/client-decisions.page.js'

/** Every decision about one client, for who stands beside him today and for coordinators. */
export const clientDecisionsRoute: Route = page({
  path: routes.clientDecisions,
  access: caseworkers,
  audit: { action: 'read', object: 'decisions' },
  load: async (request: OpenRequest) => {
    const opened = await openClientDecisions(request)
    if (opened === undefined) {
      return undefined
    }
    const { client, couples } = opened
    const asked = { clientId: client.id, today: request.today }
    return {
      client,
      canStart: couples.some(({ status }) => status !== 'ended'),
      decisions: await decisionsOfClient(request.tx, asked),
    }
  },
  view: (loaded, request) => ({
    title: decisionListMessages(request.locale).of(loaded.client.givenName),
    current: 'decisions',
    content: <ClientDecisionsPage {...loaded} request={request} />,
  }),
})
