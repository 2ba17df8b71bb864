import type { Route } from '../shared/http/index.js'
import type { InviteDeps } from '../users/index.js'
import { answeringRoutes } from './answering/answering.routes.js'
import { askStatementForm, withdrawRequestButton } from './statements/ask-statement.routes.js'
import { capacityStep } from './statements/capacity-step.routes.js'
import { strikeOutForm } from './statements/strike-out.routes.js'
import {
  askAlongForm,
  closeThoughtButton,
  takeOverButton,
  thoughtRoutes,
} from './thinking-along/index.js'

/** What others add to a decision: what professionals find, by invitations of their own, and what colleagues think. */
export function statementRoutes(deps: InviteDeps): readonly Route[] {
  return [
    ...capacityStep(deps),
    ...strikeOutForm,
    ...askStatementForm(deps),
    withdrawRequestButton,
    ...answeringRoutes(deps),
    ...askAlongForm(deps),
    closeThoughtButton,
    takeOverButton,
    ...thoughtRoutes,
  ]
}
