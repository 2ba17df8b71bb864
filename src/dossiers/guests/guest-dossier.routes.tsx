import { routes } from '../../routes.js'
import { professionals } from '../../shared/access/index.js'
import { page, type Route } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { loadGuestDossier, type GuestDossier } from './guest-dossier.js'
import { guestMessages } from './guest.messages.js'
import { GuestDossierPage } from './pages/guest-dossier.page.js'

/** What an invited professional reads: the parts he was invited to, of one client, and nothing else. */
export const guestDossierRoute: Route = page({
  path: routes.guestDossier,
  access: professionals,
  audit: {
    action: 'read',
    object: 'guest-dossier',
    of: ({ client }: GuestDossier) => client.id,
    clients: ({ client }: GuestDossier) => [client.id],
  },
  load: loadGuestDossier,
  view: (loaded, request) => ({
    title: guestMessages(request.locale).page.title(fullName(loaded.client)),
    current: 'guest-dossier',
    printable: true,
    content: <GuestDossierPage dossier={loaded} request={request} />,
  }),
})
