import type { Route } from '../shared/http/index.js'
import type { InviteDeps } from '../users/index.js'
import { answeringRoutes } from './answering/answering.routes.js'
import { askStatementForm, withdrawRequestButton } from './statements/ask-statement.routes.js'
import { capacityStep } from './statements/capacity-step.routes.js'
import { strikeOutForm } from './statements/strike-out.routes.js'

/** What was found about capacity, asking a professional for it, and his own pages; invitations need the secret. */
export function statementRoutes(deps: InviteDeps): readonly Route[] {
  return [
    ...capacityStep(deps),
    ...strikeOutForm,
    ...askStatementForm(deps),
    withdrawRequestButton,
    ...answeringRoutes(deps),
  ]
}
