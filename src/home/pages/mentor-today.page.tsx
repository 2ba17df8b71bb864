import type { Child } from 'hono/jsx'
import { AnsweredNote, StartQuestions } from '../../decisions/index.js'
import { EndingPermissions } from '../../permissions/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert, ButtonLink, Card, Columns, EmptyState } from '../../shared/ui/index.js'
import { FollowUpEntries } from '../../visits/index.js'
import { homeMessages } from '../home.messages.js'
import type { MentorToday } from '../load-mentor-day.js'
import type { SharedPlace } from '../mentor-day.js'
import { MyDecisionsCards } from './decisions-cards.js'
import { Greeting } from './greeting.js'
import { LateCard } from './late-card.js'
import { MyClients } from './my-clients.js'
import { NextVisit } from './next-visit.js'

type Props = { mine: MentorToday; request: ViewRequest }

type PageProps = Props & { note?: Child }

const lateCards = 3

/** A mentor's first screen: what waits too long, the next visit, everybody, and what was agreed. */
export function MentorTodayPage({ mine, note, request }: PageProps) {
  const { day } = mine
  const words = homeMessages(request.locale)
  if (day.all.length === 0) {
    return (
      <>
        <Greeting request={request} />
        {note}
        <EmptyState title={words.mine.none}>{words.mine.noneHint}</EmptyState>
      </>
    )
  }
  return (
    <>
      <Greeting request={request} />
      {note}
      <AnsweredNote answered={mine.answered} request={request} />
      <Drafts mine={mine} request={request} />
      <Columns aside={<Aside mine={mine} request={request} />}>
        {day.late.slice(0, lateCards).map((one) => (
          <LateCard one={one} request={request} />
        ))}
        {day.next !== undefined && !day.late.some(({ couple }) => couple === day.next?.couple) && (
          <NextVisit one={day.next} request={request} />
        )}
        <StartQuestions about={day.all.map(({ couple }) => couple)} request={request} />
        <MyDecisionsCards {...mine.decisions} request={request} />
        <EndingPermissions
          permissions={mine.endingPermissions}
          nameOf={(id) =>
            day.all.find(({ couple }) => couple.clientId === id)?.couple.clientName ?? ''
          }
          request={request}
        />
        {day.places.length > 0 && <Places places={day.places} request={request} />}
        <MyClients couples={day.all} request={request} />
      </Columns>
    </>
  )
}

function Drafts({ mine, request }: Props) {
  const { locale } = request
  const words = homeMessages(locale).drafts
  return (
    <>
      {mine.drafts.map(({ what, savedAt, question = '', href: address }) => (
        <Alert tone="info">
          <p>
            <bdi>{words[what](formatInstant(savedAt, locale, 'short'), question)}</bdi>{' '}
            <a href={address}>{words.goOn}</a>
          </p>
        </Alert>
      ))}
    </>
  )
}

function Aside({ mine, request }: Props) {
  const words = homeMessages(request.locale).followUps
  const { followUps, hasMoreFollowUps } = mine
  return (
    <>
      <Card title={words.title}>
        {followUps.length === 0 ? (
          <p class="n-hint">{words.none}</p>
        ) : (
          <FollowUpEntries followUps={followUps} request={request} />
        )}
        {hasMoreFollowUps && (
          <p>
            <a href={href(routes.followUps)}>{words.all}</a>
          </p>
        )}
      </Card>
    </>
  )
}

/** One press for everybody in one place: the form opens with all of them ticked. */
function Places({ places, request }: { places: readonly SharedPlace[]; request: ViewRequest }) {
  const words = homeMessages(request.locale).places
  return (
    <Card title={words.title}>
      <p>{words.hint}</p>
      {places.map(({ institutionId, name, clients }) => (
        <ButtonLink
          href={href(routes.logContact, {}, { instelling: institutionId })}
          variant="secondary"
          icon="people"
        >
          {words.all(name, clients)}
        </ButtonLink>
      ))}
    </Card>
  )
}
