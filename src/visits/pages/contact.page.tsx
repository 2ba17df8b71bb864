import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Badge, ButtonLink, ButtonRow, Card, PageHeading, Stack } from '../../shared/ui/index.js'
import { contactListMessages } from '../contact-list.messages.js'
import { contactMessages } from '../contact.messages.js'
import type { ContactRecord } from '../contact-record.js'
import { visitMessages } from '../visits.messages.js'
import { ContactReport } from './contact-report.js'

type Props = { records: readonly ContactRecord[]; request: ViewRequest }

/** One contact: what it was, and for each client the report with what was added later. */
export function ContactPage({ records, request }: Props) {
  const { locale, actor } = request
  const [first] = records
  if (first === undefined) {
    return null
  }
  const words = contactMessages(locale).record
  const when = formatDate(first.occurredOn, locale, 'long')
  const back =
    actor.role === 'coordinator'
      ? { href: href(routes.contacts), label: contactListMessages(locale).title }
      : {
          href: href(routes.client, { client: first.clientId }),
          label: words.toDossier(first.clientName),
        }
  return (
    <>
      <PageHeading
        title={words.title(visitMessages(locale).kinds[first.kind], when)}
        lead={howItWent(first, locale)}
        back={back}
      />
      <Stack>
        {records.map((record) => (
          <ReportCard record={record} locale={locale} />
        ))}
      </Stack>
    </>
  )
}

function howItWent({ durationMinutes, travelMinutes, ...record }: ContactRecord, locale: Locale) {
  const words = contactMessages(locale).record
  return [
    words.loggedBy(record.byName, formatInstant(record.loggedAt, locale)),
    ...(durationMinutes === null ? [] : [words.minutes(durationMinutes)]),
    ...(travelMinutes === null ? [] : [words.travel(travelMinutes)]),
  ].join(' · ')
}

function ReportCard({ record, locale }: { record: ContactRecord; locale: Locale }) {
  const words = contactMessages(locale).record
  const { contactId, clientId } = record
  const part = { contact: contactId, client: clientId }
  return (
    <Card
      title={
        <a href={href(routes.client, { client: clientId })}>
          <bdi>{record.clientName}</bdi>
        </a>
      }
    >
      {record.struckOut !== null && (
        <p>
          <Badge tone="plain">{words.struckOut}</Badge>
        </p>
      )}
      <ContactReport record={record} locale={locale} />
      {record.struckOut === null && (
        <ButtonRow>
          <ButtonLink href={href(routes.correctContact, part)} variant="secondary" icon="pen">
            {words.correct}
          </ButtonLink>
          <ButtonLink href={href(routes.strikeOutContact, part)} variant="quiet" icon="cross">
            {words.strikeOut}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}
