import { href, routes } from '../../routes.js'
import { Alert, ButtonLink, ButtonRow, Card } from '../../shared/ui/index.js'
import { nextStepOf, type StepAddress } from '../next-step.js'
import { standingChoice } from '../open-entry.js'
import { ownPersonWay } from '../own-choice/own-choice.js'
import type { WaitingEntry } from '../waiting-entry.js'
import { waitingMessages } from '../waiting-list.messages.js'
import type { EntryProps } from '../entry-on-page.js'

/** The one thing to do now, as a button. */
export function NextStepCard(props: EntryProps) {
  const { entry, request } = props
  const words = waitingMessages(request.locale).entry
  const step = nextStepOf(entry, standingChoice(props) !== undefined)
  const isAsked = entry.ownNetwork !== 'not-asked'
  if (step.is === 'own-choice') {
    return (
      <Card title={words.next}>
        <p>{words.choiceStep}</p>
        <ButtonRow>
          <ButtonLink href={choiceAddress(entry)}>{words.toChoice}</ButtonLink>
        </ButtonRow>
      </Card>
    )
  }
  return (
    <Card title={words.next}>
      {!isAsked && step.is !== 'own-network' && <Alert tone="info">{words.networkFirst}</Alert>}
      <p>{words.steps[step.is]}</p>
      {entry.waitsNote !== null && <p>{entry.waitsNote}</p>}
      <ButtonRow>
        <ButtonLink href={addressOf(step.at, entry)}>{words.stepButtons[step.is]}</ButtonLink>
        <ButtonLink
          href={href(routes.changeWaitsFor, { entry: entry.id })}
          variant="quiet"
          icon="pen"
        >
          {words.changeWaitsFor}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function choiceAddress({ id, regime }: WaitingEntry): string {
  return ownPersonWay(regime) === 'becomes-mentor'
    ? href(routes.startOwnChoice, { entry: id })
    : href(routes.ownChoice, { entry: id })
}

function addressOf(at: StepAddress, { id, clientId }: WaitingEntry): string {
  if (at.of === 'client') {
    return href(at.path, { client: clientId })
  }
  return at.of === 'entry' ? href(at.path, { entry: id }) : href(at.path)
}
