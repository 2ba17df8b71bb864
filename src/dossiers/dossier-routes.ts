import type { Route } from '../shared/http/index.js'
import { dossierRoute } from './dossier.routes.js'
import { emergencyCardRoute } from './emergency-card.routes.js'
import { guestDossierRoute } from './guests/guest-dossier.routes.js'
import { starterRoutes } from './starter.routes.js'

/** The screens about one client: the dossier, the emergency card, the starter conversation and the page of a guest. */
export const dossierRoutes: readonly Route[] = [
  dossierRoute,
  emergencyCardRoute,
  ...starterRoutes,
  guestDossierRoute,
]
