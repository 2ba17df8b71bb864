import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Card,
  EntryList,
  PageHeading,
  Stack,
  type Entry,
} from '../../shared/ui/index.js'
import { dueNow, type PrivacyRequest } from '../privacy-request.js'
import { privacyMessages } from '../privacy.messages.js'
import { OrganisationSections } from '../../organisations/index.js'

type Props = {
  open: readonly PrivacyRequest[]
  answered: readonly PrivacyRequest[]
  names: ReadonlyMap<string, string>
  request: ViewRequest
}

/** The requests that wait, most urgent first, and those that were answered. */
export function RequestListPage({ open, answered, names, request }: Props) {
  const words = privacyMessages(request.locale)
  const entryOf = (one: PrivacyRequest) => entry(one, names.get(one.id) ?? '', request)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="requests" />
      <Stack>
        <Card title={words.list.open}>
          {open.length === 0 ? <p>{words.list.none}</p> : <EntryList items={open.map(entryOf)} />}
        </Card>
        <Alert tone="info">
          <p>{words.list.howTo}</p>
          <ButtonRow>
            <ButtonLink href={href(routes.clients)} variant="secondary" icon="people">
              {words.list.clients}
            </ButtonLink>
            <ButtonLink href={href(routes.mentors)} variant="secondary" icon="beside">
              {words.list.mentors}
            </ButtonLink>
          </ButtonRow>
        </Alert>
        {answered.length > 0 && (
          <Card title={words.list.answered}>
            <EntryList items={answered.map(entryOf)} />
          </Card>
        )}
      </Stack>
    </>
  )
}

function entry(one: PrivacyRequest, name: string, { locale, today }: ViewRequest): Entry {
  const words = privacyMessages(locale)
  const due = dueNow(one)
  const isLate = one.status === 'open' && due < today
  const day = formatDate(due, locale)
  return {
    key: one.id,
    title: (
      <>
        {words.kinds[one.kind]}: <bdi>{name === '' ? words.gone : name}</bdi>
      </>
    ),
    href: href(routes.privacyRequest, { request: one.id }),
    badge:
      one.status === 'open'
        ? {
            tone: isLate ? 'late' : 'soon',
            label: isLate ? words.list.late(day) : words.list.due(day),
          }
        : { tone: 'calm', label: words.answers[one.status] },
    meta:
      one.answeredOn === null
        ? words.list.received(formatDate(one.receivedOn, locale))
        : words.list.answeredOn(formatDate(one.answeredOn, locale)),
  }
}
