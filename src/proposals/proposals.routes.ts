import type { Route } from '../shared/http/index.js'
import { checkInRoutes } from './check-ins/check-in.routes.js'
import { ownProposalRoutes } from './client-side/own-proposal.routes.js'
import { proposalListRoutes } from './list/proposal-list.routes.js'
import { ownAnswerForm } from './mentor-side/own-answer.routes.js'
import { answerForms } from './path/answer.routes.js'
import { askMentorForm } from './path/ask-mentor.routes.js'
import { meetingForms } from './path/meeting.routes.js'
import { proposalPage } from './path/proposal.routes.js'
import { proposeForm } from './path/propose.routes.js'
import { withdrawForms } from './path/withdraw.routes.js'
import { reportRoutes } from './reports/reports.routes.js'

/** Every address of a proposal; fixed words stand before the page of one. */
export const proposalRoutes: readonly Route[] = [
  ...proposeForm,
  ...proposalListRoutes,
  ...checkInRoutes,
  ...reportRoutes,
  ...askMentorForm,
  ...answerForms,
  ...ownAnswerForm,
  ...meetingForms,
  ...withdrawForms,
  proposalPage,
  ...ownProposalRoutes,
]
