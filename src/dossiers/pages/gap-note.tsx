import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert } from '../../shared/ui/index.js'
import type { ClientGap } from '../client-gaps.js'
import { dossierMessages } from '../dossier.messages.js'
import type { Dossier } from '../dossier.js'

type Props = { dossier: Dossier; request: ViewRequest }

/** What the dossier still lacks, each leading to the form that mends it for who may. */
export function GapNote({ dossier, request }: Props) {
  const words = dossierMessages(request.locale).gaps
  const gaps = dossier.gaps.filter((gap) => addressOf(gap, dossier, request) !== undefined)
  return gaps.length === 0 ? null : (
    <Alert tone="info" title={words.title}>
      <ul>
        {gaps.map((gap) => (
          <li>
            <a href={addressOf(gap, dossier, request)}>{words.words[gap]}</a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** Names and dates come from papers that only staff see, so a mentor is not asked for them. */
function addressOf(
  gap: ClientGap,
  { client, current }: Dossier,
  { actor }: ViewRequest,
): string | undefined {
  const isStaff = actor.role === 'coordinator'
  const [couple] = current
  const place = { client: client.id }
  switch (gap) {
    case 'emergency-contact':
      return href(routes.newNearPerson, place)
    case 'home':
      return href(routes.moveClient, place)
    case 'communication':
      return href(routes.editClient, place)
    case 'birth-date':
      return isStaff ? href(routes.editClient, place) : undefined
    case 'start-date':
      return isStaff && couple !== undefined
        ? href(routes.mentorship, { mentorship: couple.couple.mentorshipId })
        : undefined
  }
}
