import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { ButtonLink, ButtonRow, Card, Heading } from '../../../shared/ui/index.js'
import type { ClientDecisions } from '../client-decisions.js'
import { decisionListMessages } from '../decision-list.messages.js'
import type { DecisionRow } from '../decision-row.js'
import { DecisionEntries } from './decision-entries.js'
import { StartButton } from './start-button.js'

type Props = {
  clientId: string
  clientName: string
  canStart: boolean
  decisions: ClientDecisions
  request: ViewRequest
}

const closedShown = 3

/** The card of a dossier: what is open, what to look at again, the last three, and the way to a new question. */
export function DecisionsCard({ clientId, clientName, canStart, decisions, request }: Props) {
  const words = decisionListMessages(request.locale)
  const { open, review, closed } = decisions
  const all = [...open, ...review, ...closed]
  return (
    <Card title={words.card.title} id="beslissingen">
      {all.length === 0 && <p class="n-hint">{words.card.none}</p>}
      <Part title={words.card.openHead} rows={open} request={request} />
      <Part title={words.card.reviewHead} rows={review} request={request} />
      <Part title={words.card.closedHead} rows={closed.slice(0, closedShown)} request={request} />
      <ButtonRow>
        {canStart && (
          <StartButton clientId={clientId} clientName={clientName} locale={request.locale} />
        )}
        {all.length > 0 && (
          <ButtonLink href={href(routes.clientDecisions, { client: clientId })} variant="quiet">
            {words.card.all}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}

type PartProps = { title: string; rows: readonly DecisionRow[]; request: ViewRequest }

function Part({ title, rows, request }: PartProps) {
  return rows.length === 0 ? null : (
    <>
      <Heading level={3}>{title}</Heading>
      <DecisionEntries rows={rows} naming="none" request={request} />
    </>
  )
}
