import { homeMessages, measureMessages, nearPersonMessages } from '../../clients/index.js'
import { EmergencyWills } from '../../living-wills/index.js'
import { href, routes } from '../../routes.js'
import { ageOn, formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Card,
  PageHeading,
  PhoneLink,
  Stack,
  SummaryList,
  type SummaryRow,
} from '../../shared/ui/index.js'
import { dossierMessages } from '../dossier.messages.js'
import type { CallPerson, EmergencyCard } from '../emergency-card.js'
import { emergencyCardMessages } from '../emergency-card.messages.js'
import { measureWords } from './measure-card.js'

type Props = { card: EmergencyCard; request: ViewRequest }

/** Who this is, how contact works best, whom to call and who may decide; made for one sheet of A4. */
export function EmergencyCardPage({ card, request }: Props) {
  const { locale, today } = request
  const words = emergencyCardMessages(locale)
  const { client } = card
  const name = fullName(client)
  return (
    <>
      <PageHeading
        title={words.title(name)}
        lead={words.lead(card.foundation.name, formatDate(today, locale))}
        back={{ href: href(routes.client, { client: client.id }), label: words.back(name) }}
      />
      <Stack>
        <EmergencyCardParts card={card} request={request} />
      </Stack>
    </>
  )
}

/** The card itself, without a way back to the dossier. */
export function EmergencyCardParts({ card, request }: Props) {
  const { locale } = request
  const words = emergencyCardMessages(locale)
  const { measures } = card
  const know = knowRows(card, locale)
  return (
    <>
      <EmergencyWills wills={card.wills} locale={locale} />
      <Card title={words.who}>
        <SummaryList rows={whoRows(card, request)} />
      </Card>
      {know.length > 0 && (
        <Card title={words.know}>
          <SummaryList rows={know} />
        </Card>
      )}
      <Card title={words.numbers}>
        <SummaryList rows={numberRows(card, locale)} />
      </Card>
      <Card title={words.measures}>
        {measures.length === 0 ? (
          <p>{words.noMeasures}</p>
        ) : (
          <SummaryList
            rows={measures.map((measure) => ({
              term: measureMessages(locale).kinds[measure.kind],
              detail: measureWords(measure, locale),
            }))}
          />
        )}
        {measures.some(({ kind }) => kind === 'mentorschap') && <p>{words.mandate}</p>}
      </Card>
    </>
  )
}

function whoRows({ client, home }: EmergencyCard, { today, locale }: ViewRequest): SummaryRow[] {
  const words = emergencyCardMessages(locale)
  const { birthDate, languages } = client
  const place = home && [
    home.institutionName ?? homeMessages(locale).kinds[home.kind],
    home.detail,
    home.address,
    home.place,
  ]
  return [
    { term: words.name, detail: <bdi>{fullName(client)}</bdi> },
    ...(birthDate === null
      ? []
      : [
          {
            term: words.birthDate,
            detail: `${formatDate(birthDate, locale)} (${dossierMessages(locale).age(ageOn(birthDate, today))})`,
          },
        ]),
    ...(place === undefined
      ? []
      : [{ term: words.livesAt, detail: place.filter(Boolean).join(', ') }]),
    ...(languages.length === 0 ? [] : [{ term: words.languages, detail: languages.join(', ') }]),
  ]
}

function knowRows({ client }: EmergencyCard, locale: Locale): SummaryRow[] {
  const words = emergencyCardMessages(locale)
  const { communication, goodToKnow } = client
  return [
    ...(communication === null ? [] : [prose(words.communication, communication)]),
    ...(goodToKnow === null ? [] : [prose(words.goodToKnow, goodToKnow)]),
  ]
}

function prose(term: string, text: string): SummaryRow {
  return { term, detail: <span class="n-prose">{text}</span> }
}

function numberRows(card: EmergencyCard, locale: Locale): SummaryRow[] {
  const words = emergencyCardMessages(locale)
  const { client, home, people, institutionPhone } = card
  const institution = home?.institutionName ?? null
  const phone = home?.phone ?? institutionPhone
  const { relations } = nearPersonMessages(locale)
  return [
    ...card.mentors.map((one) => call(words.mentor, one, locale)),
    ...card.substitutes.map((one) => call(words.substitute, one, locale)),
    call(words.foundation, card.foundation, locale),
    ...(institution === null && phone === null
      ? []
      : [call(words.institution, { name: institution ?? '', phone }, locale)]),
    ...(client.phone === null
      ? []
      : [call(words.ownPhone, { name: '', phone: client.phone }, locale)]),
    ...people.map((one) => {
      const relation = relations[one.relation]
      const term = one.isEmergencyContact ? `${relation} (${words.emergency})` : relation
      return call(term, one, locale)
    }),
  ]
}

function call(term: string, { name, phone }: CallPerson, locale: Locale): SummaryRow {
  return {
    term,
    detail: (
      <>
        <bdi>{name}</bdi>
        {phone === null ? (
          <span class="n-soft">{emergencyCardMessages(locale).noNumber}</span>
        ) : (
          <strong>
            <PhoneLink phone={phone} />
          </strong>
        )}
      </>
    ),
  }
}
