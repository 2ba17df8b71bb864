import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Card,
  SectionNav,
  Timeline,
  type IconName,
  type TimelineItem,
} from '../../shared/ui/index.js'
import { ContactReport, visitMessages, type ContactRecord } from '../../visits/index.js'
import { dossierMessages } from '../dossier.messages.js'
import { hidesWhoTold } from '../../proposals/index.js'
import { factSentence } from '../dossier-facts.js'
import type { Dossier } from '../dossier.js'
import { timelineKinds, type Happening, type TimelineKind } from '../timeline.js'

type Props = { dossier: Dossier; request: ViewRequest }

const icons: Record<ContactRecord['kind'], IconName> = {
  visit: 'visit',
  phone: 'phone',
  message: 'message',
  video: 'video',
  'care-staff': 'people',
  family: 'heart',
  court: 'court',
  other: 'note',
}

/** What happened, newest first: contacts with their reports, and changes in the dossier. */
export function TimelineCard({ dossier, request }: Props) {
  const words = dossierMessages(request.locale).timeline
  const { kind, happenings } = dossier.timeline
  return (
    <Card title={words.title} id="tijdlijn">
      <SectionNav
        label={words.choose}
        current={kind}
        items={timelineKinds.map((key) => ({
          key,
          label: words.kinds[key],
          href: addressOf(dossier, { kind: key, page: 1 }),
        }))}
      />
      {happenings.length === 0 ? (
        <p class="n-hint">{words.none}</p>
      ) : (
        <Timeline items={happenings.map((one) => itemOf(one, dossier, request))} />
      )}
      <NewerAndOlder dossier={dossier} request={request} />
    </Card>
  )
}

function addressOf({ client }: Dossier, { kind, page }: { kind: TimelineKind; page: number }) {
  const query = {
    toon: kind === 'all' ? undefined : kind,
    bladzijde: page === 1 ? undefined : String(page),
  }
  return `${href(routes.client, { client: client.id }, query)}#tijdlijn`
}

function NewerAndOlder({ dossier, request }: Props) {
  const words = dossierMessages(request.locale).timeline
  const { kind, page, hasMore } = dossier.timeline
  return page === 1 && !hasMore ? null : (
    <nav class="n-pagination" aria-label={words.title}>
      {page > 1 && (
        <a
          class="n-button n-button-secondary"
          rel="prev"
          href={addressOf(dossier, { kind, page: page - 1 })}
        >
          {words.newer}
        </a>
      )}
      {hasMore && (
        <a
          class="n-button n-button-secondary"
          rel="next"
          href={addressOf(dossier, { kind, page: page + 1 })}
        >
          {words.older}
        </a>
      )}
    </nav>
  )
}

function itemOf(one: Happening, { nameOf }: Dossier, request: ViewRequest): TimelineItem {
  const { locale } = request
  const words = dossierMessages(locale).timeline
  const when = formatDate(one.on, locale, 'long')
  if (one.kind === 'contact') {
    return contactItem(one.record, when, request)
  }
  const isTellerUnsaid = one.fact.byName === '' || hidesWhoTold(one.fact, request.actor)
  return {
    when,
    title: factSentence(one.fact, { locale, nameOf }),
    icon: 'document',
    meta: isTellerUnsaid ? undefined : words.by(one.fact.byName),
  }
}

function contactItem(record: ContactRecord, when: string, request: ViewRequest): TimelineItem {
  const { locale } = request
  const words = dossierMessages(locale).timeline
  const kind = visitMessages(locale).kinds[record.kind]
  const isMet = record.result.outcome === 'met'
  return {
    when,
    title: (
      <>
        <a href={href(routes.contact, { contact: record.contactId })}>
          {isMet ? kind : words.attempt(kind)}
        </a>
        {record.struckOut !== null && ` (${words.struckOut})`}
      </>
    ),
    meta: words.by(record.byName),
    icon: isMet ? icons[record.kind] : 'cross',
    tone: record.struckOut === null ? (isMet ? 'calm' : 'soon') : 'plain',
    children: <ContactReport record={record} locale={locale} />,
  }
}
