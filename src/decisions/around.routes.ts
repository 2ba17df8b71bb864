import type { Route } from '../shared/http/index.js'
import { clientDecisionsRoute, decisionListRoutes } from './lists/index.js'

/** What lies around the path of a decision: the lists, per client and of all. */
export const decisionAroundRoutes: readonly Route[] = [...decisionListRoutes, clientDecisionsRoute]
