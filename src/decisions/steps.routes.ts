import type { Route } from '../shared/http/index.js'
import { drawingRoute } from './drawing/index.js'
import { lookBackRoutes } from './look-back/index.js'
import { stepRoutes } from './steps/index.js'

/** The client's voice and the weighing page by page, the drawing of it, and looking back. */
export const decisionStepRoutes: readonly Route[] = [...stepRoutes, drawingRoute, ...lookBackRoutes]
