import type { Client } from '../../../clients/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import { ButtonLink, Card, EmptyState, PageHeading, Stack } from '../../../shared/ui/index.js'
import type { ClientDecisions } from '../client-decisions.js'
import { decisionListMessages } from '../decision-list.messages.js'
import type { DecisionRow } from '../decision-row.js'
import { DecisionEntries } from './decision-entries.js'

type Props = {
  client: Client
  canStart: boolean
  decisions: ClientDecisions
  request: ViewRequest
}

/** The decisions about one client: open, to be looked at again, closed. */
export function ClientDecisionsPage({ client, canStart, decisions, request }: Props) {
  const words = decisionListMessages(request.locale)
  const { givenName, id } = client
  const { open, review, closed } = decisions
  return (
    <>
      <PageHeading
        title={<bdi>{words.of(givenName)}</bdi>}
        lead={<bdi>{words.ofLead(givenName)}</bdi>}
        back={{ href: href(routes.client, { client: id }), label: words.back(givenName) }}
        actions={
          canStart ? (
            <ButtonLink href={href(routes.newDecision, { client: id })} icon="plus">
              <bdi>{words.start(fullName(client))}</bdi>
            </ButtonLink>
          ) : undefined
        }
      />
      {open.length + review.length + closed.length === 0 ? (
        <EmptyState title={words.empty}>{words.card.none}</EmptyState>
      ) : (
        <Stack>
          <Part title={words.card.openHead} rows={open} request={request} />
          <Part title={words.card.reviewHead} rows={review} request={request} />
          <Part title={words.states.closed} rows={closed} request={request} />
        </Stack>
      )}
    </>
  )
}

type PartProps = { title: string; rows: readonly DecisionRow[]; request: ViewRequest }

function Part({ title, rows, request }: PartProps) {
  return rows.length === 0 ? null : (
    <Card title={`${title} (${rows.length})`}>
      <DecisionEntries rows={rows} naming="none" request={request} />
    </Card>
  )
}
