import { fullName } from '../shared/names/index.js'
import { routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { page, type Route } from '../shared/http/index.js'
import { loadDossier } from './load-dossier.js'
import type { Dossier } from './dossier.js'
import { DossierPage } from './pages/dossier.page.js'

/** The dossier of one client, for who stands beside him today and for coordinators. */
export const dossierRoute: Route = page({
  path: routes.client,
  access: anyone,
  audit: { action: 'read', object: 'client', of: ({ client }: Dossier) => client.id },
  load: loadDossier,
  view: (dossier, request) => ({
    title: fullName(dossier.client),
    current: 'clients',
    content: <DossierPage dossier={dossier} request={request} />,
  }),
})
