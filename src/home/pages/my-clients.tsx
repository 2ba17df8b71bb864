import { rhythmMessages, rhythmTones } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, Card, EntryList, VisuallyHidden, type Entry } from '../../shared/ui/index.js'
import { plannedWhen } from '../../visits/index.js'
import { homeMessages } from '../home.messages.js'
import { daysLateOf, type MyCouple } from '../mentor-day.js'
import { lastContactWords } from './contact-words.js'

type Props = { couples: readonly MyCouple[]; request: ViewRequest }

/** Everybody the mentor stands beside: last contact, what comes next, how it stands, and one action. */
export function MyClients({ couples, request }: Props) {
  return (
    <Card title={homeMessages(request.locale).mine.title}>
      <EntryList items={couples.map((one) => entryOf(one, request))} />
    </Card>
  )
}

function entryOf(one: MyCouple, request: ViewRequest): Entry {
  const { locale } = request
  const words = homeMessages(locale)
  const { couple, rhythm } = one
  const { clientId, clientName } = couple
  const late = daysLateOf(one)
  return {
    key: couple.mentorshipId,
    title: <bdi>{clientName}</bdi>,
    href: href(routes.client, { client: clientId }),
    badge: {
      tone: late > 0 ? 'late' : rhythmTones[rhythm.state],
      label: late > 0 ? words.late(late) : rhythmMessages(locale).states[rhythm.state],
    },
    meta: <Lines one={one} request={request} />,
    action: (
      <ButtonLink
        href={href(routes.logContact, {}, { client: clientId })}
        variant="secondary"
        icon="pen"
      >
        {words.logShort}
        <VisuallyHidden>{words.about(clientName)}</VisuallyHidden>
      </ButtonLink>
    ),
  }
}

function Lines({ one, request }: { one: MyCouple; request: ViewRequest }) {
  const { actor, locale } = request
  const { mine } = homeMessages(locale)
  const { institutionName, mentorId, mentorName } = one.couple
  return (
    <>
      {institutionName !== null && <p>{institutionName}</p>}
      {mentorId !== actor.mentorId && <p>{mine.standsIn(mentorName)}</p>}
      <p>{lastContactWords(one.couple, request)}</p>
      <NextLine one={one} request={request} />
    </>
  )
}

function NextLine({ one: { planned, rhythm }, request }: { one: MyCouple; request: ViewRequest }) {
  const { today, locale } = request
  const { mine } = homeMessages(locale)
  if (planned !== undefined) {
    const when = plannedWhen(planned, request)
    return <p>{planned.plannedOn < today ? mine.wasPlanned(when) : mine.planned(when)}</p>
  }
  const dueOn = 'dueOn' in rhythm ? rhythm.dueOn : undefined
  return dueOn === undefined || dueOn < today ? null : <p>{mine.due(formatDate(dueOn, locale))}</p>
}
