import type { Route } from '../shared/http/index.js'
import { askedForm } from './asking/asked.routes.js'
import { newDecisionForm } from './asking/new-decision.routes.js'
import { closingForm } from './closing/closing.routes.js'
import { correctForm } from './closing/correct.routes.js'
import { decisionPage } from './closing/decision.routes.js'
import { stopForm } from './closing/stop.routes.js'
import { authorityForm } from './deciding/authority.routes.js'

/** The beginning and the end of every decision: asking, who decides, closing, reading and adding to it. */
export const decisionPathRoutes: readonly Route[] = [
  ...newDecisionForm,
  decisionPage,
  ...askedForm,
  ...authorityForm,
  ...stopForm,
  ...closingForm,
  ...correctForm,
]
