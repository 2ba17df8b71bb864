import type { Route } from '../shared/http/index.js'
import { dossierRoute } from './dossier.routes.js'
import { emergencyCardRoute } from './emergency-card.routes.js'
import { starterRoutes } from './starter.routes.js'

/** The screens about one client: the dossier, the emergency card and the starter conversation. */
export const dossierRoutes: readonly Route[] = [dossierRoute, emergencyCardRoute, ...starterRoutes]
