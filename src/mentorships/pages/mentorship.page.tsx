import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert, ButtonLink, ButtonRow, Card, Columns, PageHeading } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { isAbsenceOfMentor, substitutesOn } from '../mentorship.js'
import { pageMessages } from '../mentorship-page.messages.js'
import type { CoupleOnPage } from '../mentorship-page.store.js'
import type { CoupleActionKey } from '../possible-actions.js'
import { RhythmBadge } from '../rhythm/index.js'
import type { CouplePartProps } from './couple-part.js'
import { CoupleHistory, Duties } from './couple-history.js'
import { OpenDemands } from './open-demands.js'
import { RhythmCard } from './rhythm-card.js'
import { WhoCard } from './who-card.js'

/** One couple: who, by which rules, how often they meet and why, what happened, what can be done. */
export function MentorshipPage({ couple, request }: CouplePartProps) {
  const { locale } = request
  const words = pageMessages(locale)
  const { clientName, mentorName, mentorship, rhythm } = couple
  return (
    <>
      <PageHeading
        title={<bdi>{actionMessages(locale).couple(clientName, mentorName)}</bdi>}
        lead={<RhythmBadge state={rhythm.state} locale={locale} />}
        back={{
          href: href(routes.client, { client: mentorship.clientId }),
          label: words.backToClient(clientName),
        }}
        actions={firstAction(couple, request)}
      />
      <MissingSubstitute couple={couple} request={request} />
      <Columns
        aside={
          <>
            <Actions couple={couple} request={request} />
            <LookBack couple={couple} request={request} />
          </>
        }
      >
        <Duties couple={couple} request={request} />
        <RhythmCard couple={couple} request={request} />
        <OpenDemands couple={couple} request={request} />
        <WhoCard couple={couple} request={request} />
        <Card title={words.history}>
          <CoupleHistory couple={couple} request={request} />
        </Card>
      </Columns>
    </>
  )
}

/** Says when the mentor is away and nobody is there for the client (Besluit 5(5), 8(2)). */
function MissingSubstitute({ couple: { mentorship }, request }: CouplePartProps) {
  const isMissing =
    mentorship.status === 'paused' &&
    isAbsenceOfMentor(mentorship.pause.reason) &&
    substitutesOn(mentorship, request.today).length === 0
  return isMissing ? (
    <Alert tone="warning">{pageMessages(request.locale).noSubstitute}</Alert>
  ) : null
}

/** What is done most stands on top, within reach on a phone. */
function firstAction(couple: CoupleOnPage, request: ViewRequest) {
  return couple.actions.includes('log') ? (
    <ButtonLink href={actionHref('log', couple)} icon="pen">
      {actionLabel('log', request)}
    </ButtonLink>
  ) : undefined
}

function Actions({ couple, request }: CouplePartProps) {
  const isOpen = couple.open.length > 0
  const others = couple.actions.filter(
    (action) => action !== 'log' && !(action === 'answer' && isOpen),
  )
  return others.length === 0 ? null : (
    <Card title={pageMessages(request.locale).actions}>
      <ButtonRow>
        {others.map((action) => (
          <ButtonLink href={actionHref(action, couple)} variant="secondary">
            {actionLabel(action, request)}
          </ButtonLink>
        ))}
      </ButtonRow>
    </Card>
  )
}

/** The way to note how it goes with the two; a coordinator asks both. */
function LookBack({ couple: { mentorship }, request }: CouplePartProps) {
  return request.actor.role === 'coordinator' ? (
    <p>
      <a href={href(routes.newCheckIn, { mentorship: mentorship.id })}>
        {pageMessages(request.locale).lookBack}
      </a>
    </p>
  ) : null
}

const actionRoutes = {
  resume: routes.resumeMentorship,
  pause: routes.pauseMentorship,
  substitute: routes.nameSubstitute,
  handOver: routes.handOverMentorship,
  rhythm: routes.agreeRhythm,
  answer: routes.answerPreconditions,
  end: routes.endMentorship,
  reopen: routes.reopenMentorship,
} as const satisfies Record<Exclude<CoupleActionKey, 'log'>, string>

function actionHref(action: CoupleActionKey, { mentorship }: CoupleOnPage): string {
  return action === 'log'
    ? href(routes.logContact, {}, { client: mentorship.clientId })
    : href(actionRoutes[action], { mentorship: mentorship.id })
}

function actionLabel(action: CoupleActionKey, { locale }: ViewRequest): string {
  return action === 'log' ? pageMessages(locale).log : actionMessages(locale)[action].title
}
