import { routes } from '../../routes.js'
import { actingMentor, caseworkers } from '../../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { askedProposal, clientsTouched, type AskedProposal } from '../mentor-side/asked-proposal.js'
import { mentorSideMessages } from '../mentor-side/mentor-side.messages.js'
import { AskedPage } from '../mentor-side/pages/asked.page.js'
import { ProposalPage } from './pages/proposal.page.js'
import { openProposal, type OpenedProposal } from './proposal-access.js'
import { proposalMessages } from './proposal.messages.js'

type Loaded =
  { for: 'coordinator'; opened: OpenedProposal } | { for: 'mentor'; asked: AskedProposal }

/** One proposal: everything for a coordinator, and for the mentor who was asked what he may know at this stage. */
export const proposalPage: Route = page({
  path: routes.proposal,
  access: caseworkers,
  audit: {
    action: 'read',
    object: 'match-proposal',
    of: (_, request) => request.id('proposal'),
    clients: (loaded: Loaded) =>
      loaded.for === 'coordinator'
        ? [loaded.opened.proposal.clientId]
        : clientsTouched(loaded.asked),
  },
  load,
  view: (loaded, request) =>
    loaded.for === 'coordinator'
      ? {
          title: proposalMessages(request.locale).pair(
            loaded.opened.clientName,
            loaded.opened.mentorName,
          ),
          current: 'matching',
          content: <ProposalPage opened={loaded.opened} request={request} />,
        }
      : {
          title: mentorSideMessages(request.locale).title,
          current: 'home',
          content: <AskedPage asked={loaded.asked} request={request} />,
        },
})

async function load(request: OpenRequest): Promise<Loaded | undefined> {
  if (actingMentor(request.actor) !== null) {
    const asked = await askedProposal(request)
    return asked && { for: 'mentor', asked }
  }
  if (request.actor.role !== 'coordinator') {
    return undefined
  }
  const opened = await openProposal(request)
  return opened && { for: 'coordinator', opened }
}
