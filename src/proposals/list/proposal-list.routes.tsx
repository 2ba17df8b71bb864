import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import type { Route } from '../../shared/http/index.js'
import { list, orderOf } from '../../shared/lists/index.js'
import { proposalMessages } from '../path/proposal.messages.js'
import { closedProposals, openProposals } from '../proposal.store.js'
import { ProposalListPage } from './pages/proposal-list.page.js'
import { listed, proposalFilters, stateChosen } from './proposal-list.js'

/** So many closed proposals are looked through at most, the newest first. */
const mostClosed = 500

/** All proposals of the foundation, for coordinators. */
export const proposalListRoutes: readonly Route[] = list({
  path: routes.proposals,
  name: 'proposals',
  filters: [...proposalFilters],
  linkable: [...proposalFilters],
  access: coordinators,
  object: 'match-proposal',
  load: async ({ tx, today }, chosen) => {
    const state = stateChosen(chosen)
    const open = state === 'closed' ? [] : await openProposals(tx)
    const closed = state === 'open' ? [] : await closedProposals(tx, mostClosed)
    const rows = listed([...open, ...closed], chosen, today)
    const { page, limit, offset } = orderOf(chosen, ['since'])
    return { rows: rows.slice(offset, offset + limit), total: rows.length, page }
  },
  view: (loaded, chosen, request) => ({
    title: proposalMessages(request.locale).title,
    current: 'matching',
    content: <ProposalListPage {...loaded} chosen={chosen} request={request} />,
  }),
})
