import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink } from '../../../shared/ui/index.js'
import { decisionListMessages } from '../decision-list.messages.js'

type Props = { clientId: string; clientName: string; locale: Locale }

/** The way to a new question about one client. */
export function StartButton({ clientId, clientName, locale }: Props) {
  const address = href(routes.newDecision, { client: clientId })
  return (
    <ButtonLink href={address} variant="secondary" icon="plus">
      <bdi>{decisionListMessages(locale).start(clientName)}</bdi>
    </ButtonLink>
  )
}
