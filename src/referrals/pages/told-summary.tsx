import type { Child } from 'hono/jsx'
import { requesterRuleOn } from '../../law/index.js'
import { ageOn, formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Card, PhoneLink, SummaryList, type SummaryRow } from '../../shared/ui/index.js'
import { knownClientMessages } from '../known-client.messages.js'
import type { Referral } from '../referral.js'
import { referralMessages } from '../referrals.messages.js'
import { toldMessages } from '../told.messages.js'

type Props = { referral: Referral; request: ViewRequest }

/** Everything that was told, in the order of the form; what was not told is left out. */
export function ToldSummary({ referral, request }: Props) {
  const words = referralMessages(request.locale).one
  return (
    <>
      <Card title={words.story}>
        <SummaryList rows={storyRows(referral, request)} />
      </Card>
      <Card title={words.person}>
        <SummaryList rows={personRows(referral, request)} />
      </Card>
      <Card title={words.asker}>
        <SummaryList rows={askerRows(referral, request)} />
      </Card>
    </>
  )
}

function row(term: string, detail: Child): SummaryRow[] {
  return detail === null || detail === '' ? [] : [{ term, detail }]
}

/** Words of people, with their own line ends. */
function said(term: string, words: string | null): SummaryRow[] {
  return words === null ? [] : [{ term, detail: <span class="n-prose">{words}</span> }]
}

function storyRows(referral: Referral, { locale }: ViewRequest): SummaryRow[] {
  const told = toldMessages(locale)
  const { fields } = told
  const { terms } = referralMessages(locale).one
  return [
    ...said(fields.why, referral.why),
    ...row(fields.urgency, told.urgencies[referral.urgency]),
    ...said(fields.ifNothing, referral.ifNothing),
    ...row(terms.knows, told.knowing[referral.knows]),
    ...said(terms.knowsWhy, referral.knowsWhy),
    ...row(terms.way, told.ways[referral.way]),
    ...said(fields.chosenPerson, referral.chosenPerson),
    ...said(fields.tried, referral.tried),
    ...said(fields.nearPeople, referral.nearPeople),
    ...row(fields.measures, referral.measures.map((one) => told.measures[one]).join(', ')),
    ...said(terms.measuresNote, referral.measuresNote),
    ...said(fields.relativesWhy, referral.relativesWhy),
  ]
}

function personRows(referral: Referral, { locale, today }: ViewRequest): SummaryRow[] {
  const { fields } = toldMessages(locale)
  const words = referralMessages(locale).one
  const { givenName, familyName, birthDate, age } = referral
  const name = [givenName, familyName].filter(Boolean).join(' ')
  const born =
    birthDate === null
      ? age === null
        ? words.notTold
        : words.about(age)
      : words.born(formatDate(birthDate, locale), ageOn(birthDate, today))
  return [
    ...row(words.name, <bdi>{name}</bdi>),
    ...row(fields.birthDate, born),
    ...homeRows(referral, locale),
  ]
}

function homeRows(referral: Referral, locale: Locale): SummaryRow[] {
  const { fields, living } = toldMessages(locale)
  const { terms } = referralMessages(locale).one
  return [
    ...(referral.livingKind === 'unknown' ? [] : row(terms.living, living[referral.livingKind])),
    ...row(terms.institution, referral.institutionName),
    ...row(fields.place, [referral.postcode, referral.place].filter(Boolean).join(' ')),
    ...row(fields.languages, referral.languages.join(', ')),
  ]
}

/** What is taken over for a new client, and is not for one who is known: home, languages and what is arranged. */
export function ToldOfKnownClient({ referral, request: { locale } }: Props) {
  const words = knownClientMessages(locale)
  const { fields, measures } = toldMessages(locale)
  const arranged = referral.measures.map((one) => measures[one]).join(', ')
  return (
    <Card title={words.title}>
      <p>{words.text}</p>
      <SummaryList rows={[...homeRows(referral, locale), ...row(fields.measures, arranged)]} />
    </Card>
  )
}

function askerRows(referral: Referral, { locale, today }: ViewRequest): SummaryRow[] {
  const told = toldMessages(locale)
  const words = referralMessages(locale).one
  const rule = requesterRuleOn(referral.askerRole, today)
  const check = rule.verified ? '' : `, ${told.toCheck}`
  return [
    ...row(words.name, <bdi>{referral.askerName}</bdi>),
    ...row(words.terms.role, told.roleNames[referral.askerRole]),
    ...row(words.terms.organisation, referral.askerOrganisation),
    ...row(
      words.terms.phone,
      referral.askerPhone === null ? null : <PhoneLink phone={referral.askerPhone} />,
    ),
    ...row(
      words.terms.email,
      referral.askerEmail === null ? null : (
        <a href={`mailto:${referral.askerEmail}`}>{referral.askerEmail}</a>
      ),
    ),
    ...row(words.terms.callBack, referral.callBack),
    ...row(
      words.mayAsk,
      <>
        {told.requesting[rule.requesting]}{' '}
        <span class="n-hint">
          ({rule.article}
          {check})
        </span>
      </>,
    ),
  ]
}
