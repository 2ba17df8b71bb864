import { fullName } from '../../shared/names/index.js'
import { AboutData, AccessAskedNote, RestrictionBanner } from '../../privacy/index.js'
import { LivingWillsCard } from '../../living-wills/index.js'
import { DecisionsCard } from '../../decisions/index.js'
import { href, routes } from '../../routes.js'
import { ageOn } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, Card, Columns, JumpNav, PageHeading } from '../../shared/ui/index.js'
import { IntakeCard } from '../../match-profiles/index.js'
import { KnownCard } from '../../evidence/index.js'
import { FollowUpEntries } from '../../visits/index.js'
import { WaitingCard } from '../../waiting-list/index.js'
import { dossierMessages } from '../dossier.messages.js'
import type { Dossier } from '../dossier.js'
import { CoupleCards } from './couple-cards.js'
import { DocumentsCard } from './documents-card.js'
import { ExpressionCard } from './expression-card.js'
import { GapNote } from './gap-note.js'
import { GoodToKnow } from './good-to-know.js'
import { HomeCard } from './home-card.js'
import { MeasureCard } from './measure-card.js'
import { PeopleCard } from './people-card.js'
import { StarterCard } from './starter-card.js'
import { TrustCard } from './trust-card.js'
import { TimelineCard } from './timeline-card.js'

type Props = { dossier: Dossier; request: ViewRequest }

/** The dossier: what a visit asks for first, then how contact stands and what was said; all that happened comes last. */
export function DossierPage({ dossier, request }: Props) {
  const { client, followUps } = dossier
  const words = dossierMessages(request.locale)
  return (
    <>
      <PageHeading
        title={<bdi>{fullName(client)}</bdi>}
        lead={leadOf(dossier, request)}
        back={{ href: href(routes.clients), label: words.clients }}
        actions={<Actions dossier={dossier} request={request} />}
      />
      <RestrictionBanner restriction={dossier.restriction} clientId={client.id} request={request} />
      <AccessAskedNote isAsked={dossier.isAccessAsked} clientId={client.id} request={request} />
      <Parts dossier={dossier} request={request} />
      <Columns
        aside={
          <>
            <PeopleCard dossier={dossier} request={request} />
            <LivingWillsCard clientId={client.id} {...dossier} request={request} />
            <HomeCard dossier={dossier} request={request} />
            <MeasureCard dossier={dossier} request={request} />
            <DocumentsCard dossier={dossier} request={request} />
            <StarterCard dossier={dossier} request={request} />
            {dossier.intake !== undefined && (
              <IntakeCard clientId={client.id} standing={dossier.intake} locale={request.locale} />
            )}
            <TrustCard dossier={dossier} request={request} />
            <AboutData kind="client" id={client.id} request={request} />
          </>
        }
        last={<TimelineCard dossier={dossier} request={request} />}
      >
        <GapNote dossier={dossier} request={request} />
        <GoodToKnow client={client} request={request} />
        {followUps.length > 0 && (
          <Card title={words.followUps}>
            <FollowUpEntries followUps={followUps} request={request} back="client" />
          </Card>
        )}
        <DecisionsCard
          clientId={client.id}
          clientName={fullName(client)}
          canStart={dossier.current.length > 0}
          decisions={dossier.decisions}
          request={request}
        />
        <KnownCard client={client} evidence={dossier.evidence} request={request} />
        <CoupleCards dossier={dossier} request={request} />
        <WaitingCard
          clientId={client.id}
          waiting={dossier.waiting}
          hasMentor={dossier.current.length > 0}
          request={request}
        />
        <ExpressionCard dossier={dossier} request={request} />
      </Columns>
    </>
  )
}

/** The way to each part, for on a phone they stand far below each other. */
function Parts({ dossier, request }: Props) {
  const { jump } = dossierMessages(request.locale)
  const places = [
    ['decisions', 'beslissingen'],
    ['known', 'wat-wij-weten'],
    ...(dossier.current.length > 0 ? [['contact', 'ritme-1'] as const] : []),
    ['said', 'uitspraken'],
    ['people', 'naasten'],
    ['wills', 'wilsverklaringen'],
    ['home', 'wonen'],
    ['measures', 'maatregelen'],
    ['documents', 'documenten'],
    ['timeline', 'tijdlijn'],
  ] as const
  return (
    <JumpNav
      label={jump.label}
      items={places.map(([key, id]) => ({ key, href: `#${id}`, label: jump[key] }))}
    />
  )
}

function leadOf({ client, homes }: Dossier, { today, locale }: ViewRequest): string | undefined {
  const words = dossierMessages(locale)
  const home = homes.find(({ until }) => until === null)
  const parts = [
    client.birthDate === null ? null : words.age(ageOn(client.birthDate, today)),
    home?.institutionName,
    home?.detail,
  ].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(' · ')
}

function Actions({ dossier, request }: Props) {
  const words = dossierMessages(request.locale)
  const { client, current } = dossier
  const [couple] = current
  return (
    <>
      {couple !== undefined && (
        <ButtonLink href={href(routes.logContact, {}, { client: client.id })} icon="pen">
          {words.log}
        </ButtonLink>
      )}
      <ButtonLink
        href={href(routes.emergencyCard, { client: client.id })}
        variant="secondary"
        icon="phone"
      >
        {words.emergencyCard}
      </ButtonLink>
    </>
  )
}
