import { mentorshipTerms } from '../../../law/index.js'
import { preconditionMessages, startTermsOn, type Finding } from '../../../mentorships/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Card,
  Details,
  EntryList,
  PhoneLink,
  QuotedWords,
  SummaryList,
  type Tone,
} from '../../../shared/ui/index.js'
import type { WaitingEntry } from '../../waiting-entry.js'
import { waitingMessages } from '../../waiting-list.messages.js'
import { demandsOf, ownPersonWay, type OwnChoice } from '../own-choice.js'

type Props = { entry: WaitingEntry; choice: OwnChoice; request: ViewRequest }

const tones: Record<Finding, Tone> = { met: 'calm', unknown: 'soon', broken: 'late' }

/** Whom the client chose, what must be asked yet, and the way on: a mentorship, or the court. */
export function ChoiceCard({ entry, choice, request }: Props) {
  const words = waitingMessages(request.locale).choice
  return (
    <Card title={words.card} id="eigen-keuze">
      <p>
        <strong>
          <bdi>{choice.personName}</bdi>
        </strong>{' '}
        ({choice.relation})
      </p>
      {choice.ownWords !== null && (
        <div class="n-quote">
          <QuotedWords words={choice.ownWords} />
        </div>
      )}
      <Reached choice={choice} request={request} />
      {ownPersonWay(entry.regime) === 'becomes-mentor' ? (
        <DemandList entry={entry} choice={choice} request={request} />
      ) : (
        <Alert tone="info" title={words.court}>
          {words.courtText}
        </Alert>
      )}
      {choice.doubts !== null && (
        <Alert tone="info" title={words.doubtsTitle}>
          {choice.doubts} {words.noVeto}
        </Alert>
      )}
      {entry.closed === null && <Buttons entry={entry} request={request} />}
    </Card>
  )
}

function Reached({ choice: { phone, email, parents }, request: { locale } }: Omit<Props, 'entry'>) {
  const words = waitingMessages(locale).choice
  const rows = [
    ...(phone === null ? [] : [{ term: words.phone, detail: <PhoneLink phone={phone} /> }]),
    ...(email === null ? [] : [{ term: words.email, detail: email }]),
    ...parents.map(({ who, position }) => ({
      term: sentence(who),
      detail: words.positions[position],
    })),
  ]
  return rows.length === 0 ? null : <SummaryList rows={rows} />
}

/** What the regime asks of the chosen person, each with how it stands. */
export function DemandList({ entry, choice, request: { locale, today } }: Props) {
  const words = waitingMessages(locale).choice
  const { preconditions } = preconditionMessages(locale)
  const terms = startTermsOn(mentorshipTerms, today)
  const demands = demandsOf(entry.regime, choice, { on: today, terms })
  return (
    <EntryList
      items={demands.map(({ code, finding }) => ({
        key: code,
        title: preconditions[code].name,
        badge: { tone: tones[finding], label: words.findings[finding] },
        meta: finding === 'met' ? undefined : preconditions[code][finding],
      }))}
    />
  )
}

function Buttons({ entry, request }: Pick<Props, 'entry' | 'request'>) {
  const words = waitingMessages(request.locale).choice
  const at = { entry: entry.id }
  return (
    <ButtonRow>
      {ownPersonWay(entry.regime) === 'becomes-mentor' ? (
        <ButtonLink href={href(routes.startOwnChoice, at)}>{words.start}</ButtonLink>
      ) : (
        <ButtonLink href={href(routes.closeWaiting, at, { reden: 'own-person' })}>
          {words.courtButton}
        </ButtonLink>
      )}
      <ButtonLink href={href(routes.ownChoice, at)} variant="secondary" icon="pen">
        {words.change}
      </ButtonLink>
      <ButtonLink href={href(routes.withdrawOwnChoice, at)} variant="quiet">
        {words.withdraw}
      </ButtonLink>
    </ButtonRow>
  )
}

type EarlierProps = { choices: readonly OwnChoice[]; request: ViewRequest }

/** Choices that were withdrawn, with the reason. */
export function EarlierChoices({ choices, request: { locale } }: EarlierProps) {
  const words = waitingMessages(locale).choice
  const earlier = choices.flatMap(({ id, personName, withdrawn }) =>
    withdrawn === null
      ? []
      : [
          {
            key: id,
            title: words.withdrawn(personName, formatDate(withdrawn.on, locale)),
            meta: withdrawn.reason,
          },
        ],
  )
  return earlier.length === 0 ? null : (
    <Details summary={words.earlier}>
      <EntryList items={earlier} />
    </Details>
  )
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
