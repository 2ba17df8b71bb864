import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink, ButtonRow, Card } from '../../../shared/ui/index.js'
import { closingMessages } from '../closing.messages.js'

type Props = { place: { client: string; decision: string }; locale: Locale }

/** What can be done with a closed decision: tell it, look back, add to it, ask it anew. */
export function ClosedActions({ place, locale }: Props) {
  const words = closingMessages(locale).page
  const again = href(routes.newDecision, { client: place.client }, { na: place.decision })
  const links = [
    [href(routes.decisionDrawing, place), words.drawing],
    [href(routes.clientLetter, place), words.clientLetter],
    [href(routes.careLetter, place), words.careLetter],
    [href(routes.lookBack, place), words.lookBack],
    [href(routes.correctDecision, place), words.correct],
    [again, words.again],
  ] as const
  return (
    <Card title={words.more}>
      <ButtonRow>
        {links.map(([address, label]) => (
          <ButtonLink href={address} variant="secondary">
            {label}
          </ButtonLink>
        ))}
      </ButtonRow>
    </Card>
  )
}
