import { RhythmBadge } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, ButtonRow, Card } from '../../shared/ui/index.js'
import { namesTogether } from '../../shared/names/index.js'
import { plannedWhen } from '../../visits/index.js'
import { homeMessages } from '../home.messages.js'
import type { MyCouple, NextVisit as Visit } from '../mentor-day.js'

/** Whom the mentor visits next, when and where; without a plan by when. */
export function NextVisit({ one, request }: { one: Visit; request: ViewRequest }) {
  const { locale } = request
  const words = homeMessages(locale)
  const { couple, rhythm, planned, together } = one
  const { clientId, clientName, institutionName, mentorshipId } = couple
  return (
    <Card title={words.next.title}>
      <p class="n-big">{whenOf(one, request)}</p>
      <p class="n-entry-title">
        <a href={href(routes.client, { client: clientId })}>
          <bdi>{clientName}</bdi>
        </a>
        <RhythmBadge state={rhythm.state} locale={locale} />
      </p>
      {institutionName !== null && <p>{institutionName}</p>}
      {together.length > 0 && (
        <p>
          {words.next.together(
            namesTogether(
              together.map((other) => other.couple.clientName),
              locale,
            ),
          )}
        </p>
      )}
      {planned === undefined && <p class="n-soft">{words.next.notPlanned}</p>}
      <ButtonRow>
        <ButtonLink href={logAddress(one)} icon="pen">
          {words.log}
        </ButtonLink>
        <ButtonLink
          href={href(routes.planContact, { mentorship: mentorshipId })}
          variant="secondary"
          icon="calendar"
        >
          {planned === undefined ? words.plan : words.changePlan}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

/** Who is visited together is logged together. */
function logAddress({ couple, together }: Visit): string {
  const { clientId, institutionId } = couple
  return together.length > 0 && institutionId !== null
    ? href(routes.logContact, {}, { instelling: institutionId })
    : href(routes.logContact, {}, { client: clientId })
}

function whenOf({ rhythm, planned }: MyCouple, { locale, today }: ViewRequest): string {
  if (planned !== undefined && planned.plannedOn >= today) {
    const when = plannedWhen(planned, { locale, today })
    return when.charAt(0).toLocaleUpperCase(locale) + when.slice(1)
  }
  const dueOn = 'dueOn' in rhythm ? rhythm.dueOn : undefined
  const { next } = homeMessages(locale)
  return dueOn === undefined ? next.notPlanned : next.dueBy(formatDate(dueOn, locale))
}
