import { referralsToday } from '../../referrals/index.js'
import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { page, type Route } from '../../shared/http/index.js'
import { waitingChain, waitingFigures } from '../../waiting-list/index.js'
import { proposalCounts } from '../../proposals/index.js'
import { chainMessages } from './chain.messages.js'
import { ChainPage } from './chain.page.js'

/** The screen over the chain from a request for help to a mentorship. */
export const chainRoutes: readonly Route[] = [
  page({
    path: routes.matchHub,
    access: coordinators,
    audit: { action: 'read', object: 'waiting-list' },
    load: async ({ tx, today }) => ({
      referrals: await referralsToday(tx, today),
      counts: await proposalCounts(tx, today),
      waiting: await waitingChain(tx, today),
      figures: await waitingFigures(tx, today),
    }),
    view: (loaded, request) => ({
      title: chainMessages(request.locale).title,
      current: 'matching',
      content: <ChainPage {...loaded} request={request} />,
    }),
  }),
]
