import { href, routes } from '../../routes.js'
import { ButtonLink, ButtonRow, Card } from '../../shared/ui/index.js'
import { nextStepOf, type StepAddress } from '../next-step.js'
import { standingChoice } from '../open-entry.js'
import type { WaitingEntry } from '../waiting-entry.js'
import { waitingMessages } from '../waiting-list.messages.js'
import type { EntryProps } from '../entry-on-page.js'

/** The one thing to do now, as a button. An own choice that stands has a card of its own. */
export function NextStepCard(props: EntryProps) {
  const { entry, request } = props
  const words = waitingMessages(request.locale).entry
  const step = nextStepOf(entry, standingChoice(props) !== undefined)
  if (step.is === 'own-choice') {
    return null
  }
  const isSkipping = step.is === 'own-network' && entry.waitsFor === 'match'
  return (
    <Card title={words.next}>
      <p>{words.steps[step.is]}</p>
      {entry.waitsNote !== null && <p>{entry.waitsNote}</p>}
      <ButtonRow>
        <ButtonLink href={addressOf(step.at, entry)}>{words.stepButtons[step.is]}</ButtonLink>
        {isSkipping ? (
          <ButtonLink href={href(routes.matchingFor, { entry: entry.id })} variant="quiet">
            {words.searchAnyway}
          </ButtonLink>
        ) : (
          <ButtonLink
            href={href(routes.changeWaitsFor, { entry: entry.id })}
            variant="quiet"
            icon="pen"
          >
            {words.changeWaitsFor}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}

function addressOf(at: StepAddress, { id, clientId }: WaitingEntry): string {
  if (at.of === 'client') {
    return href(at.path, { client: clientId })
  }
  return at.of === 'entry' ? href(at.path, { entry: id }) : href(at.path)
}
