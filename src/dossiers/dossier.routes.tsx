import { findMergedInto } from '../clients/index.js'
import { fullName } from '../shared/names/index.js'
import { routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { loadDossier } from './load-dossier.js'
import type { Dossier } from './dossier.js'
import { mergeMessages } from './merge-clients.messages.js'
import { DossierPage } from './pages/dossier.page.js'
import { MergedClientPage } from './pages/merged-client.page.js'

/** A dossier, or where it went. */
type Shown = Dossier | { keptId: string }

/** The dossier of one client, for who stands beside him today and for coordinators. */
export const dossierRoute: Route = page({
  path: routes.client,
  access: caseworkers,
  audit: {
    action: 'read',
    object: 'client',
    of: (shown: Shown) => ('keptId' in shown ? shown.keptId : shown.client.id),
  },
  load: async (request) => (await loadDossier(request)) ?? mergedClient(request),
  view: (shown, request) =>
    'keptId' in shown
      ? {
          title: mergeMessages(request.locale).mergedTitle,
          current: 'clients',
          content: <MergedClientPage keptId={shown.keptId} locale={request.locale} />,
        }
      : {
          title: fullName(shown.client),
          current: 'clients',
          content: <DossierPage dossier={shown} request={request} />,
        },
})

/** An old link to a registration that was merged away leads staff to the one that stayed. */
async function mergedClient(request: OpenRequest): Promise<Shown | undefined> {
  const { tx, actor } = request
  const id = request.id('client')
  const keptId = actor.role === 'coordinator' ? await findMergedInto(tx, id) : undefined
  return keptId === undefined ? undefined : { keptId }
}
