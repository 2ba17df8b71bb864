import {
  normWords,
  RhythmBadge,
  RhythmDrawing,
  rhythmSentences,
  type Couple,
} from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, ButtonRow, Card, Details, EmptyState } from '../../shared/ui/index.js'
import { plannedWhen, visitMessages } from '../../visits/index.js'
import { dossierMessages } from '../dossier.messages.js'
import type { CoupleYear, Dossier } from '../dossier.js'

type Props = { dossier: Dossier; request: ViewRequest }

/** How contact stands: a card for each couple of now, and those of before behind a line. */
export function CoupleCards({ dossier, request }: Props) {
  const { current, former, client } = dossier
  return (
    <>
      {current.length === 0 && <NoMentor clientId={client.id} request={request} />}
      {current.map((year, index) => (
        <CoupleCard year={year} idPrefix={`ritme-${index + 1}`} request={request} />
      ))}
      {former.length > 0 && <Former couples={former} request={request} />}
    </>
  )
}

function NoMentor({ clientId, request }: { clientId: string; request: ViewRequest }) {
  const words = dossierMessages(request.locale).couple
  return (
    <EmptyState
      title={words.none}
      action={
        <ButtonLink href={href(routes.startMentorship, { client: clientId })}>
          {words.start}
        </ButtonLink>
      }
    >
      {words.noneHint}
    </EmptyState>
  )
}

type CardProps = { year: CoupleYear; idPrefix: string; request: ViewRequest }

function CoupleCard({ year: { couple, rhythm, year, planned }, idPrefix, request }: CardProps) {
  const { locale, today, actor } = request
  const { couple: words, plan, changePlan } = dossierMessages(locale)
  const { mentorshipId, mentorName } = couple
  const title = couple.mentorId === actor.mentorId ? words.ownTitle : words.title(mentorName)
  return (
    <Card title={title} id={idPrefix}>
      <p>
        <RhythmBadge state={rhythm.state} locale={locale} />
      </p>
      <p>
        {rhythmSentences(rhythm, { today, locale })}{' '}
        {'why' in rhythm && words.norm(normWords(rhythm.why, locale))}
      </p>
      <p>
        <strong>
          {planned === undefined
            ? words.notPlanned
            : words.planned(
                visitMessages(locale).kinds[planned.kind],
                plannedWhen(planned, request),
              )}
        </strong>
      </p>
      <RhythmDrawing idPrefix={idPrefix} locale={locale} year={year} />
      <ButtonRow>
        <ButtonLink
          href={href(routes.planContact, { mentorship: mentorshipId })}
          variant="secondary"
          icon="calendar"
        >
          {planned === undefined ? plan : changePlan}
        </ButtonLink>
        <ButtonLink
          href={href(routes.mentorship, { mentorship: mentorshipId })}
          variant="quiet"
          icon="beside"
        >
          {words.toMentorship}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function Former({ couples, request }: { couples: readonly Couple[]; request: ViewRequest }) {
  const { locale } = request
  const words = dossierMessages(locale).couple
  return (
    <Card>
      <Details summary={words.former}>
        <ul>
          {couples.map(({ mentorshipId, mentorName, endedOn }) => (
            <li>
              <a href={href(routes.mentorship, { mentorship: mentorshipId })}>
                {words.formerLine(
                  mentorName,
                  endedOn === null ? words.unknownDay : formatDate(endedOn, locale),
                )}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </Card>
  )
}
