import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  Details,
  EmptyState,
  EntryList,
  FigureRow,
  type Entry,
} from '../../shared/ui/index.js'
import { FollowUpEntries, visitMessages, type ContactRow } from '../../visits/index.js'
import { WaitingPeople } from '../chain/waiting-people.js'
import { homeMessages } from '../home.messages.js'
import { isCalm, isEmptyOffice, type OfficeDay } from '../office-day.js'
import { roleHomeMessages } from '../role-home.messages.js'
import { countWords } from './count-words.js'
import { OfficeDecisionsLater, OfficeDecisionsNow } from './decisions-cards.js'
import { Greeting } from './greeting.js'
import { IncompleteCard } from './incomplete-card.js'
import { WaitingCard } from './waiting-card.js'

type Props = { day: OfficeDay; request: ViewRequest }

type PageProps = Props & { note?: Child }

/** A coordinator's first screen: the figures, what needs attention by urgency, and what is new. */
export function OfficeTodayPage({ day, note, request }: PageProps) {
  const words = homeMessages(request.locale).office
  if (isEmptyOffice(day)) {
    return (
      <>
        <Greeting request={request} />
        {note}
        <EmptyState
          title={words.empty}
          action={
            <ButtonRow>
              <ButtonLink href={href(routes.imports)}>{words.import}</ButtonLink>
              <ButtonLink href={href(routes.newClient)} variant="secondary">
                {words.register}
              </ButtonLink>
            </ButtonRow>
          }
        >
          {words.emptyHint}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <Greeting request={request} />
      <Figures day={day} request={request} />
      {note}
      <Columns aside={<Aside day={day} request={request} />}>
        {isCalm(day) && <EmptyState title={words.calm}>{words.calmHint}</EmptyState>}
        <WhoWaits day={day} request={request} />
      </Columns>
    </>
  )
}

function Figures({ day: { counts }, request }: Props) {
  const words = homeMessages(request.locale).office
  const couples = (status: string) => href(routes.mentorships, {}, { status })
  return (
    <FigureRow
      figures={[
        {
          label: words.mentors,
          value: countWords(counts.mentors, request),
          href: href(routes.mentors),
        },
        {
          label: words.running,
          value: countWords(counts.current, request),
          href: couples('current'),
        },
        { label: words.paused, value: countWords(counts.paused, request), href: couples('paused') },
        { label: words.ended, value: countWords(counts.ended, request), href: couples('ended') },
      ]}
    />
  )
}

/** So many promises past their day stand here; the others are one link away. */
const followUps = 2

function WhoWaits({ day, request }: Props) {
  const words = homeMessages(request.locale).office
  const { counts, lateFollowUps } = day
  const pastLaw = counts.pastLaw === 0 ? null : words.pastLaw(countWords(counts.pastLaw, request))
  return (
    <>
      <WaitingCard
        title={words.overdue}
        tone="late"
        waiting={day.overdue}
        note={pastLaw}
        all={href(routes.mentorships, {}, { rhythm: 'overdue' })}
        request={request}
      />
      <WaitingPeople waiting={day.waitingList} request={request} />
      <OfficeDecisionsNow decisions={day.decisions} request={request} />
      <WaitingCard
        title={words.neverMet}
        tone="never"
        waiting={day.neverMet}
        all={href(routes.mentorships, {}, { rhythm: 'never-met' })}
        request={request}
      />
      {lateFollowUps.count > 0 && (
        <Card
          title={`${words.lateFollowUps} (${countWords(lateFollowUps.count, request)})`}
          tone="soon"
        >
          <FollowUpEntries followUps={lateFollowUps.first.slice(0, followUps)} request={request} />
          {lateFollowUps.count > followUps && (
            <p>
              <a href={href(routes.followUps)}>
                {words.all(countWords(lateFollowUps.count, request))}
              </a>
            </p>
          )}
        </Card>
      )}
      <LessUrgent day={day} request={request} />
    </>
  )
}

/** What may be done later today or this week, folded: a first screen is read from the top, on a phone too. */
function LessUrgent({ day, request }: Props) {
  const words = homeMessages(request.locale).office
  const { decisions, dueSoon, paused } = day
  const count = decisions.review.count + dueSoon.count + paused.count
  return count === 0 ? null : (
    <Details summary={words.lessUrgent(countWords(count, request))}>
      <div class="n-stack">
        <OfficeDecisionsLater decisions={decisions} request={request} />
        <Rhythms day={day} request={request} />
      </div>
    </Details>
  )
}

function Rhythms({ day, request }: Props) {
  const words = homeMessages(request.locale).office
  return (
    <>
      <WaitingCard
        title={words.dueSoon}
        tone="soon"
        waiting={day.dueSoon}
        all={href(routes.mentorships, {}, { rhythm: 'due-soon' })}
        request={request}
      />
      <WaitingCard
        title={words.pausedNow}
        tone="paused"
        waiting={day.paused}
        all={href(routes.mentorships, {}, { status: 'paused' })}
        request={request}
      />
    </>
  )
}

function Aside({ day, request }: Props) {
  const words = homeMessages(request.locale).office
  return (
    <>
      <Card title={words.newest}>
        {day.newest.length === 0 ? (
          <p class="n-hint">{words.noneYet}</p>
        ) : (
          <EntryList items={day.newest.map((row) => contactEntry(row, request))} />
        )}
      </Card>
      <IncompleteCard day={day} request={request} />
      <p>
        <a href={href(routes.insight)}>{roleHomeMessages(request.locale).figures}</a>
      </p>
    </>
  )
}

function contactEntry(row: ContactRow, { locale }: ViewRequest): Entry {
  const { kinds } = visitMessages(locale)
  return {
    key: row.id,
    title: <bdi>{row.clients.map(({ name }) => name).join(', ')}</bdi>,
    href: href(routes.contact, { contact: row.id }),
    meta: `${kinds[row.kind]}, ${formatDate(row.occurredOn, locale, 'short')} · ${row.mentorName ?? row.byName}`,
  }
}
