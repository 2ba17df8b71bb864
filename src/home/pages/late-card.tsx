import { normWords } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Badge, ButtonLink, ButtonRow, Card } from '../../shared/ui/index.js'
import { homeMessages } from '../home.messages.js'
import { daysLateOf, type MyCouple } from '../mentor-day.js'
import { lastContactWords } from './contact-words.js'

/** Somebody who waits too long: by how many days, which norm says so, and what to do. */
export function LateCard({ one, request }: { one: MyCouple; request: ViewRequest }) {
  const { locale } = request
  const words = homeMessages(locale)
  const { couple, rhythm } = one
  const { clientId, clientName, mentorshipId } = couple
  return (
    <Card
      tone="late"
      title={
        <a href={href(routes.client, { client: clientId })}>
          <bdi>{clientName}</bdi>
        </a>
      }
    >
      <p>
        <Badge tone="late">{words.late(daysLateOf(one))}</Badge>
      </p>
      <p>
        {lastContactWords(couple, request)}.{' '}
        {'why' in rhythm && words.norm(normWords(rhythm.why, locale))}{' '}
        {'overdueByLaw' in rhythm && rhythm.overdueByLaw && <strong>{words.pastLaw}</strong>}
      </p>
      <ButtonRow>
        <ButtonLink href={href(routes.logContact, {}, { client: clientId })} icon="pen">
          {words.log}
        </ButtonLink>
        <ButtonLink
          href={href(routes.planContact, { mentorship: mentorshipId })}
          variant="secondary"
          icon="calendar"
        >
          {words.plan}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}
