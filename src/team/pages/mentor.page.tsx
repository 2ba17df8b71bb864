import { gapsOf, mentorMessages, vogStanding, vogYearsValid } from '../../mentors/index.js'
import { WishesCard } from '../../match-profiles/index.js'
import { AboutData } from '../../privacy/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName, namesTogether } from '../../shared/names/index.js'
import {
  Alert,
  ButtonLink,
  Card,
  Columns,
  EntryList,
  PageHeading,
  Timeline,
} from '../../shared/ui/index.js'
import { clientEntry } from '../couple-entries.js'
import { StatusBadge } from '../mentor-badges.js'
import { mentorPageMessages } from '../mentor-page.messages.js'
import type { MentorShown } from '../mentor-shown.js'
import { factItems } from './fact-items.js'
import { AccessCard, DetailsCard, StatusCard } from './mentor-cards.js'
import { PastCard } from './past-card.js'

type Props = { shown: MentorShown; request: ViewRequest }

/** The page of one mentor: clients and how contact stands, papers, status, and what happened. */
export function MentorPage({ shown, request }: Props) {
  const { mentor, office } = shown
  const words = mentorPageMessages(request.locale)
  return (
    <>
      <PageHeading
        title={<bdi>{fullName(mentor)}</bdi>}
        lead={
          office === undefined ? (
            words.own
          ) : (
            <StatusBadge status={mentor.status} locale={request.locale} />
          )
        }
        back={office && { href: href(routes.mentors), label: words.back }}
        actions={office && <Actions shown={shown} request={request} />}
      />
      {office !== undefined && <Attention shown={shown} request={request} />}
      <Columns
        aside={
          <>
            <DetailsCard shown={shown} request={request} />
            <WishesCard
              mentorId={mentor.id}
              isOwn={office === undefined}
              standing={shown.wishes}
              locale={request.locale}
            />
            <StatusCard statuses={shown.statuses} locale={request.locale} />
            {office !== undefined && (
              <AccessCard mentor={mentor} access={office.access} locale={request.locale} />
            )}
            <AboutData kind="mentor" id={mentor.id} request={request} />
          </>
        }
      >
        <Clients shown={shown} request={request} />
        {shown.past.length > 0 && <PastCard past={shown.past} locale={request.locale} />}
        {office !== undefined && (
          <Card title={words.timeline}>
            {office.facts.length === 0 ? (
              <p>{words.noTimeline}</p>
            ) : (
              <Timeline items={factItems(office.facts, office.names, request)} />
            )}
          </Card>
        )}
      </Columns>
    </>
  )
}

function ownCouples({ mentor, couples }: MentorShown) {
  return couples.filter(({ couple }) => couple.mentorId === mentor.id)
}

function Actions({ shown, request }: Props) {
  const words = mentorPageMessages(request.locale)
  const address = { mentor: shown.mentor.id }
  return (
    <>
      <ButtonLink href={href(routes.editMentor, address)} variant="primary">
        {words.edit}
      </ButtonLink>
      <ButtonLink href={href(routes.mentorStatus, address)} variant="secondary">
        {words.changeStatus}
      </ButtonLink>
      {ownCouples(shown).length > 0 && (
        <ButtonLink href={href(routes.reassign, address)} variant="secondary">
          {words.reassign}
        </ButtonLink>
      )}
      <ButtonLink href={href(routes.mergeMentor, address)} variant="quiet">
        {words.merge}
      </ButtonLink>
    </>
  )
}

/** What a coordinator should do something about. */
function Attention({ shown, request: { today, locale } }: Props) {
  const { mentor } = shown
  const words = mentorPageMessages(locale)
  const { gaps, vog } = mentorMessages(locale)
  const missing = gapsOf(mentor).map((gap) => gaps[gap])
  const years = vogYearsValid(today)
  const standing = vogStanding(mentor.vogIssuedOn, { today, years })
  const isWorking = mentor.status !== 'stopped'
  return (
    <>
      {!isWorking && ownCouples(shown).length > 0 && (
        <Alert tone="warning" title={words.stopped}>
          <a href={href(routes.reassign, { mentor: mentor.id })}>{words.stoppedHint}</a>
        </Alert>
      )}
      {isWorking && (standing === 'expired' || standing === 'expiring') && (
        <Alert tone="warning" title={vog[standing]}>
          {words.vogWarning}
        </Alert>
      )}
      {missing.length > 0 && (
        <Alert tone="info">{words.gaps(namesTogether(missing, locale))}</Alert>
      )}
    </>
  )
}

function Clients({ shown, request }: Props) {
  const { mentor, couples } = shown
  const words = mentorPageMessages(request.locale)
  const load = ownCouples(shown).length
  const place = { mentorId: mentor.id, request }
  return (
    <Card title={words.clients}>
      <p>
        {words.load(load, mentor.capacity)}
        {load > mentor.capacity && <>. {words.overfull}</>}
      </p>
      {couples.length === 0 ? (
        <p>{words.noClients}</p>
      ) : (
        <EntryList items={couples.map((couple) => clientEntry(couple, place))} />
      )}
    </Card>
  )
}
