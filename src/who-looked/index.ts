import type { Route } from '../shared/http/index.js'
import { objectionRoutes } from './objections.routes.js'
import { whoLookedRoutes } from './who-looked.routes.js'

/** Who looked in a dossier, and what is said about it. */
export const accessLogRoutes: readonly Route[] = [...whoLookedRoutes, ...objectionRoutes]
