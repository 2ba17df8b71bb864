import { href, routes } from '../../routes.js'
import { ButtonLink, ButtonRow, Card, QuotedWords } from '../../shared/ui/index.js'
import { nextStepOf } from '../next-step.js'
import { standingChoice } from '../open-entry.js'
import { waitingMessages } from '../waiting-list.messages.js'
import type { EntryProps } from '../entry-on-page.js'

/** What came of the first question, whom somebody trusts already, and the way to record that person. */
export function NetworkCard(props: EntryProps) {
  const { entry, request } = props
  const messages = waitingMessages(request.locale)
  const words = messages.network
  const at = { entry: entry.id }
  const isAsked = entry.ownNetwork !== 'not-asked'
  const hasChoice = standingChoice(props) !== undefined
  const isNext = nextStepOf(entry, hasChoice).is === 'own-network'
  const mayChoose = entry.ownNetwork !== 'nobody'
  if (hasChoice && entry.ownNetworkWords === null) {
    return null
  }
  return (
    <Card title={words.card} id="eigen-netwerk">
      <p>{isAsked ? <strong>{messages.networks[entry.ownNetwork]}</strong> : words.lead}</p>
      {entry.ownNetworkWords !== null && (
        <div class="n-quote">
          <QuotedWords words={entry.ownNetworkWords} />
        </div>
      )}
      {entry.closed === null && !hasChoice && (
        <ButtonRow>
          {!isNext && (
            <ButtonLink
              href={href(routes.askOwnNetwork, at)}
              variant={isAsked ? 'quiet' : 'secondary'}
            >
              {isAsked ? words.again : words.button}
            </ButtonLink>
          )}
          {mayChoose && (
            <ButtonLink href={href(routes.ownChoice, at)} variant="secondary" icon="pen">
              {words.choice}
            </ButtonLink>
          )}
        </ButtonRow>
      )}
    </Card>
  )
}
