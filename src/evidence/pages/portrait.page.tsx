import { homeMessages, nearPersonMessages, type NearPerson } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import { caseworkers } from '../../shared/access/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  ButtonLink,
  Card,
  EmptyState,
  PageHeading,
  PhoneLink,
  SummaryList,
  type SummaryRow,
} from '../../shared/ui/index.js'
import { plannedWhen } from '../../visits/index.js'
import { portraitMessages } from '../portrait.messages.js'
import type { Portrait, PortraitMentor } from '../portrait.js'
import { Introduction } from './portrait-introduction.js'
import { PortraitEvidence } from './portrait-evidence.js'
import { Readings } from './portrait-readings.js'

type Props = { portrait: Portrait; request: ViewRequest }

/** Who somebody is, for a substitute in two minutes and for the client himself; made for one sheet of A4. */
export function PortraitPage({ portrait, request }: Props) {
  const { locale, today, actor } = request
  const words = portraitMessages(locale)
  const { client, evidence } = portrait
  const isOwn = !caseworkers(actor)
  const isEmpty = evidence.every(({ withdrawn }) => withdrawn !== null)
  return (
    <div class="n-portrait">
      <PageHeading
        title={isOwn ? words.ownTitle : <bdi>{words.title(client.givenName)}</bdi>}
        lead={isOwn ? words.ownLead : words.lead(client.givenName)}
        back={
          isOwn
            ? undefined
            : {
                href: href(routes.client, { client: client.id }),
                label: words.back(client.givenName),
              }
        }
        actions={isOwn ? undefined : <Actions portrait={portrait} request={request} />}
      />
      <Introduction portrait={portrait} request={request} />
      <div class="n-portrait-parts">
        <Meet portrait={portrait} request={request} />
        <PortraitEvidence evidence={evidence} request={request} />
        <Around portrait={portrait} request={request} />
        <Lives portrait={portrait} request={request} />
      </div>
      {isEmpty && !isOwn && <EmptyState title={words.nothing}>{words.nothingHint}</EmptyState>}
      <Readings portrait={portrait} request={request} />
      <p class="n-soft n-paper-only">{words.printed(formatDate(today, locale, 'long'))}</p>
    </div>
  )
}

function Actions({ portrait: { client, text }, request: { locale } }: Props) {
  const words = portraitMessages(locale)
  const place = { client: client.id }
  return (
    <>
      <ButtonLink href={href(routes.readPortrait, place)} icon="beside">
        {words.read}
      </ButtonLink>
      <ButtonLink href={href(routes.editPortrait, place)} variant="secondary" icon="pen">
        {text.introduction === null ? words.write : words.edit}
      </ButtonLink>
      <ButtonLink href={href(routes.evidence, place)} variant="quiet">
        {words.all}
      </ButtonLink>
    </>
  )
}

function Meet({ portrait: { client, text }, request: { locale } }: Props) {
  const words = portraitMessages(locale)
  const { communication, goodToKnow, languages } = client
  const name = text.callName ?? `${words.forms[client.addressForm]} ${fullName(client)}`.trim()
  return (
    <Card title={words.meet}>
      <SummaryList
        rows={[
          { term: words.call, detail: <bdi>{name}</bdi> },
          ...prose(words.communication, communication),
          ...prose(words.goodToKnow, goodToKnow),
          ...(languages.length === 0
            ? []
            : [{ term: words.languages, detail: languages.join(', ') }]),
        ]}
      />
    </Card>
  )
}

function prose(term: string, text: string | null): SummaryRow[] {
  return text === null ? [] : [{ term, detail: <span class="n-prose">{text}</span> }]
}

function Around({ portrait: { people }, request: { locale } }: Props) {
  const words = portraitMessages(locale)
  return people.length === 0 ? null : (
    <Card title={words.around}>
      <ul class="n-plain-list n-portrait-list">
        {people.map((person) => (
          <Near person={person} locale={locale} />
        ))}
      </ul>
    </Card>
  )
}

/** On paper only the number of who is called in an emergency: the sheet may lie about. */
function Near({ person, locale }: { person: NearPerson; locale: ViewRequest['locale'] }) {
  const words = portraitMessages(locale)
  const { name, relation, phone, isEmergencyContact } = person
  return (
    <li>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      , {nearPersonMessages(locale).relations[relation].toLowerCase()}
      {isEmergencyContact && ` (${words.emergency})`}
      {phone !== null && (
        <span class={isEmergencyContact ? undefined : 'n-screen-only'}>
          {' '}
          <PhoneLink phone={phone} />
        </span>
      )}
    </li>
  )
}

function Lives({ portrait: { home, mentors }, request }: Props) {
  const { locale } = request
  const words = portraitMessages(locale)
  const place =
    home &&
    [home.institutionName ?? homeMessages(locale).kinds[home.kind], home.detail, home.place]
      .filter(Boolean)
      .join(', ')
  return (
    <Card title={words.lives}>
      <SummaryList
        rows={[
          ...(place === undefined ? [] : [{ term: words.home, detail: <bdi>{place}</bdi> }]),
          ...mentors.map((mentor) => ({
            term: words.mentor,
            detail: <bdi>{mentorWords(mentor, request)}</bdi>,
          })),
        ]}
      />
    </Card>
  )
}

function mentorWords({ name, next }: PortraitMentor, { locale, today }: ViewRequest): string {
  const words = portraitMessages(locale)
  return `${name}, ${next === null ? words.noPlan : words.comes(plannedWhen(next, { locale, today }))}`
}
