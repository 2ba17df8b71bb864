import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { ButtonLink, ButtonRow } from '../../../shared/ui/index.js'
import { decisionListMessages } from '../decision-list.messages.js'
import { StartButton } from './start-button.js'

/** Somebody about whom a question can begin. */
export type AskedAbout = { readonly clientId: string; readonly clientName: string }

type Props = { about: readonly AskedAbout[]; request: ViewRequest }

/** More buttons than this would hide the rest of the page. */
const mostButtons = 3

/** The ways to a new question: a button for each client, and for whoever has many the way to choose one. */
export function StartQuestions({ about, request: { locale } }: Props) {
  const words = decisionListMessages(locale)
  const clients = [...new Map(about.map((one) => [one.clientId, one])).values()]
  if (clients.length === 0) {
    return null
  }
  return (
    <ButtonRow>
      {clients.length > mostButtons ? (
        <ButtonLink href={href(routes.clients)} variant="secondary" icon="people">
          {words.startElse}
        </ButtonLink>
      ) : (
        clients.map(({ clientId, clientName }) => (
          <StartButton clientId={clientId} clientName={clientName} locale={locale} />
        ))
      )}
    </ButtonRow>
  )
}
