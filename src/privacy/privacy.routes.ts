import type { Route } from '../shared/http/index.js'
import { exportRoutes } from './export.routes.js'
import { noteDecisionRoutes } from './notes/notes.routes.js'
import { ownDataRoutes } from './own-data.routes.js'
import { registerRoute } from './register.routes.js'
import { requestPageRoute } from './request-page.routes.js'
import { requestRoutes } from './requests.routes.js'
import { restrictionRoutes } from './restriction.routes.js'

/** Requests of people, the file with their data, and the freezing of a dossier. */
export function privacyRoutes(deps: { secret: string }): readonly Route[] {
  return [
    registerRoute,
    ...requestRoutes,
    requestPageRoute,
    ...exportRoutes(deps),
    ...restrictionRoutes,
    ...ownDataRoutes,
    ...noteDecisionRoutes(deps),
  ]
}
