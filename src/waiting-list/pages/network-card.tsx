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
  const isAsked = entry.ownNetwork !== 'not-asked'
  const hasChoice = standingChoice(props) !== undefined
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
      {entry.closed === null && !hasChoice && <NetworkButtons {...props} />}
    </Card>
  )
}

/** Asking (again), unless that is the next step already, and recording who was chosen. */
function NetworkButtons({ entry, request }: EntryProps) {
  const words = waitingMessages(request.locale).network
  const at = { entry: entry.id }
  const isAsked = entry.ownNetwork !== 'not-asked'
  return (
    <ButtonRow>
      {nextStepOf(entry, false).is !== 'own-network' && (
        <ButtonLink href={href(routes.askOwnNetwork, at)} variant={isAsked ? 'quiet' : 'secondary'}>
          {isAsked ? words.again : words.button}
        </ButtonLink>
      )}
      {entry.ownNetwork !== 'nobody' && (
        <ButtonLink href={href(routes.ownChoice, at)} variant="secondary" icon="pen">
          {words.choice}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}
