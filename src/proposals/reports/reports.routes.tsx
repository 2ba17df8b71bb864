import { routes } from '../../routes.js'
import { coordinators, figureReaders } from '../../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { choicesReport } from './choices.js'
import { outcomesReport } from './outcomes.js'
import { ChoicesPage } from './pages/choices.page.js'
import { OutcomesPage } from './pages/outcomes.page.js'
import { reportMessages } from './reports.messages.js'
import { couplesTold, madeChoices } from './reports.store.js'

const choicesPage = page({
  path: routes.proposalChoices,
  access: coordinators,
  audit: { action: 'search', object: 'match-proposal' },
  load: async ({ tx }: OpenRequest) => choicesReport(await madeChoices(tx)),
  view: (report, request) => ({
    title: reportMessages(request.locale).choices.title,
    current: 'matching',
    printable: true,
    content: <ChoicesPage report={report} request={request} />,
  }),
})

const outcomesPage = page({
  path: routes.proposalOutcomes,
  access: figureReaders,
  audit: { action: 'read', object: 'match-check-in', sensitivity: 'none' },
  load: async ({ tx }: OpenRequest) => outcomesReport(await couplesTold(tx)),
  view: (report, request) => ({
    title: reportMessages(request.locale).outcomes.title,
    current: request.actor.role === 'coordinator' ? 'matching' : 'organisation',
    printable: true,
    content: <OutcomesPage report={report} request={request} />,
  }),
})

/** The two reports. */
export const reportRoutes: readonly Route[] = [choicesPage, outcomesPage]
