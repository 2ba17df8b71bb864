import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, ButtonRow, Card } from '../../shared/ui/index.js'
import { byStrength } from '../by-support.js'
import type { Evidence } from '../evidence.js'
import { knownMessages } from '../known.messages.js'
import { EvidenceItem } from './evidence-list.js'

type Props = { client: Client; evidence: readonly Evidence[]; request: ViewRequest }

const mostShown = 3

/** The three strongest things known of a client, with the way to all of them and to the portrait. */
export function KnownCard({ client, evidence, request }: Props) {
  const { list } = knownMessages(request.locale)
  const place = { client: client.id }
  const standing = evidence.filter(({ withdrawn }) => withdrawn === null).toSorted(byStrength)
  return (
    <Card title={list.short} id="wat-wij-weten">
      {standing.length === 0 && <p class="n-hint">{list.nothingKnown(client.givenName)}</p>}
      {standing.slice(0, mostShown).map((one) => (
        <>
          <EvidenceItem
            one={one}
            locale={request.locale}
            hrefOf={({ id }) => href(routes.evidenceItem, { ...place, evidence: id })}
          />
          {one.contradicts.length > 0 && <p class="n-evidence-ask">{list.hasAgainst}</p>}
        </>
      ))}
      <ButtonRow>
        <ButtonLink href={href(routes.portrait, place)} variant="secondary" icon="person">
          {list.portrait(client.givenName)}
        </ButtonLink>
        {standing.length > 0 && (
          <ButtonLink href={href(routes.evidence, place)} variant="quiet">
            {`${list.newest} (${standing.length})`}
          </ButtonLink>
        )}
        <ButtonLink href={href(routes.newEvidence, place)} variant="quiet" icon="plus">
          {list.add}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}
