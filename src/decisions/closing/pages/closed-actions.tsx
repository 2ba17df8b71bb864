import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink, ButtonRow, Card } from '../../../shared/ui/index.js'
import { closingMessages } from '../closing.messages.js'

type Props = {
  place: { client: string; decision: string }
  /** Whether there are ways to go, so that a drawing of them says something. */
  hasWays: boolean
  locale: Locale
}

/** Where on the page of a closed decision these stand. */
export const closedActionsId = 'verder'

/** What can be done with a closed decision: tell it, look back, add to it, ask it anew. */
export function ClosedActions({ place, hasWays, locale }: Props) {
  const words = closingMessages(locale).page
  const again = href(routes.newDecision, { client: place.client }, { na: place.decision })
  const links = [
    ...(hasWays ? [[href(routes.decisionDrawing, place), words.drawing] as const] : []),
    [href(routes.clientLetter, place), words.clientLetter],
    [href(routes.careLetter, place), words.careLetter],
    [href(routes.lookBack, place), words.lookBack],
    [href(routes.correctDecision, place), words.correct],
    [again, words.again],
  ] as const
  return (
    <Card title={words.more} id={closedActionsId}>
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
