import { href, routes } from '../../../routes.js'
import { formatDate, formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  Details,
  PageHeading,
} from '../../../shared/ui/index.js'
import { stepsFor } from '../../guard/index.js'
import { stepRoutes } from '../../path.js'
import { pathMessages } from '../../path.messages.js'
import { StepList } from '../../step-list.js'
import { closingMessages } from '../closing.messages.js'
import type { DecisionRecord } from '../decision-record.js'
import { ClosedActions, closedActionsId } from './closed-actions.js'
import { DecisionReport } from './decision-report.js'
import { GapList } from './gap-list.js'

type Props = { record: DecisionRecord; request: ViewRequest }

/** A decision: open with the way on, closed as one page to read and to print. */
export function DecisionPage({ record, request }: Props) {
  const { decision, client } = record
  const { locale } = request
  const words = closingMessages(locale).page
  const place = { client: client.id, decision: decision.id }
  const isClosed = decision.closedAt !== null
  return (
    <>
      <PageHeading
        title={decision.question}
        lead={
          decision.closedAt === null
            ? words.open
            : words.closed(decision.closedByName ?? '', formatInstant(decision.closedAt, locale))
        }
        back={{ href: href(routes.clientDecisions, { client: client.id }), label: words.back }}
      />
      {!isClosed && decision.completeBy !== null && (
        <Alert tone="warning">
          {pathMessages(locale).urgentUntil(formatDate(decision.completeBy, locale))}
        </Alert>
      )}
      <Ties record={record} request={request} />
      {isClosed ? (
        <>
          <p class="n-screen-only">
            <a href={`#${closedActionsId}`}>{words.more}</a>
          </p>
          <DecisionReport record={record} request={request} />
          <ClosedActions place={place} hasWays={decision.options.length > 0} locale={locale} />
        </>
      ) : (
        <OpenDecision record={record} request={request} />
      )}
    </>
  )
}

/** A longer list of what is missing would frighten who has just begun; it stays closed at first. */
const mostShown = 4

function OpenDecision({ record, request }: Props) {
  const { decision, client, answer, gaps, answersOfColleagues } = record
  const { locale } = request
  const words = closingMessages(locale).page
  const place = { client: client.id, decision: decision.id }
  const path = stepsFor(decision, answer.authority)
  const next = path.find((step) => gaps.some((gap) => gap.step === step)) ?? path.at(-1) ?? 'asked'
  return (
    <Columns
      aside={
        <Card title={words.steps}>
          <StepList
            step={undefined}
            decision={decision}
            path={path}
            gaps={gaps}
            statements={answer.statements}
            request={request}
          />
        </Card>
      }
    >
      <ButtonRow>
        <ButtonLink href={href(stepRoutes[next], place)}>{words.goOn}</ButtonLink>
        <ButtonLink href={href(routes.thinkAlong, place)} variant="secondary">
          {words.thinkAlong}
        </ButtonLink>
      </ButtonRow>
      {answersOfColleagues > 0 && (
        <Alert tone="info">
          {words.answered} <a href={href(routes.thinkAlong, place)}>{words.readAnswer}</a>
        </Alert>
      )}
      {gaps.length > 0 && (
        <Details summary={`${words.waits} (${gaps.length})`} open={gaps.length <= mostShown}>
          <GapList gaps={gaps} place={place} name={client.givenName} request={request} />
        </Details>
      )}
      <h2>{words.soFar}</h2>
      <DecisionReport record={record} request={request} />
    </Columns>
  )
}

/** The decisions before and after this one. */
function Ties({ record: { decision, client, followers }, request: { locale } }: Props) {
  const words = closingMessages(locale).page
  const address = (id: string) => href(routes.decision, { client: client.id, decision: id })
  return (
    <>
      {decision.followsId !== null && (
        <p>
          <a href={address(decision.followsId)}>{words.follows}</a>
        </p>
      )}
      {followers.map(({ id, askedOn }) => (
        <p>
          <a href={address(id)}>{words.followed(formatDate(askedOn, locale))}</a>
        </p>
      ))}
    </>
  )
}
