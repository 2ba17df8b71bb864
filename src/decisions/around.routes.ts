import type { Route } from '../shared/http/index.js'
import { letterRoutes } from './letters/letters.routes.js'
import { ownDecisionRoutes } from './letters/own-decisions.routes.js'
import { clientDecisionsRoute, decisionListRoutes } from './lists/index.js'

/** What lies around the path of a decision: the lists, the letters, and what the client reads himself. */
export const decisionAroundRoutes: readonly Route[] = [
  ...decisionListRoutes,
  clientDecisionsRoute,
  ...letterRoutes,
  ...ownDecisionRoutes,
]
