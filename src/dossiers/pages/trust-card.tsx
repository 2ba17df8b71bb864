import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EntryList } from '../../shared/ui/index.js'
import { sealedNoteMessages } from '../../sealed-notes/index.js'
import type { Dossier } from '../dossier.js'
import { guestMessages } from '../guests/guest.messages.js'
import { dossierMessages } from '../dossier.messages.js'

/** The ways to what not everybody reads, and to who may look here. It is the same whether there are notes or not. */
export function TrustCard({ dossier, request }: { dossier: Dossier; request: ViewRequest }) {
  const { actor, locale } = request
  const { title, emergency } = sealedNoteMessages(locale)
  const client = { client: dossier.client.id }
  return (
    <Card title={dossierMessages(locale).trust}>
      <EntryList
        items={[
          { key: 'notes', title, href: href(routes.sealedNotes, client) },
          {
            key: 'access',
            title: guestMessages(locale).link,
            href: href(routes.dossierAccess, client),
          },
          ...(actor.role === 'coordinator'
            ? [
                {
                  key: 'emergency',
                  title: emergency.link,
                  href: href(routes.emergencyAccess, client),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}
