import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, Card, ProgressBar } from '../../shared/ui/index.js'
import type { Dossier } from '../dossier.js'
import { starterMessages } from '../starter.messages.js'

/** How far the starter conversation is, and the way on. */
export function StarterCard({ dossier, request }: { dossier: Dossier; request: ViewRequest }) {
  const words = starterMessages(request.locale)
  const { client, starter } = dossier
  const { answered, total } = starter
  const wayOn = answered === 0 ? words.start : answered < total ? words.goOn : words.readAgain
  return (
    <Card title={words.toStarter}>
      <ProgressBar value={answered} max={total} label={words.progress(answered, total)} />
      <ButtonLink href={href(routes.starter, { client: client.id })} variant="quiet" icon="message">
        {wayOn}
      </ButtonLink>
    </Card>
  )
}
