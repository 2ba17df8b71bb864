import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Card,
  EmptyState,
  EntryList,
  PageHeading,
  Stack,
  type Entry,
} from '../../shared/ui/index.js'
import { headlineParts } from '../headline.js'
import { searchMessages } from '../search.messages.js'
import { foundKinds, type FoundKind, type FoundPerson, type FoundVisit } from '../search.store.js'
import { SearchField } from './search-field.js'

type Result = {
  typed: string
  isTooShort: boolean
  people: readonly FoundPerson[]
  visits: readonly FoundVisit[]
}
type Props = { result: Result; request: ViewRequest }

const mostOfAKind = 10
const mostVisits = 20

/** What was found: people by kind, then visits, the newest first. */
export function SearchResultPage({ result, request }: Props) {
  const words = searchMessages(request.locale)
  const { typed, people, visits } = result
  return (
    <Stack>
      <PageHeading title={words.title} />
      <Card>
        <SearchField typed={typed} request={request} />
      </Card>
      <Found result={result} request={request} />
      {foundKinds.map((kind) => (
        <PeopleOfKind
          kind={kind}
          people={people.filter((person) => person.kind === kind)}
          request={request}
        />
      ))}
      <Visits visits={visits} request={request} />
    </Stack>
  )
}

function Found({ result, request }: Props) {
  const words = searchMessages(request.locale)
  const { isTooShort, people, visits } = result
  if (isTooShort) {
    return <EmptyState title={words.tooShort}>{words.tooShortHint}</EmptyState>
  }
  return people.length + visits.length === 0 ? (
    <EmptyState title={words.nothing}>{words.nothingHint}</EmptyState>
  ) : (
    <p>{words.found(people.length, visits.length)}</p>
  )
}

type OfKind = { kind: FoundKind; people: readonly FoundPerson[]; request: ViewRequest }

function PeopleOfKind({ kind, people, request }: OfKind) {
  const words = searchMessages(request.locale)
  const isFull = people.length === mostOfAKind
  return people.length === 0 ? null : (
    <Card title={words.kinds[kind]}>
      <EntryList items={people.map((person) => personEntry(person, request))} />
      {isFull && <p class="n-hint">{words.more}</p>}
    </Card>
  )
}

function personEntry(person: FoundPerson, { locale }: ViewRequest): Entry {
  const words = searchMessages(locale)
  return {
    key: person.id,
    title: <bdi>{person.name}</bdi>,
    href: personHref(person),
    ...(person.isExact ? {} : { badge: { tone: 'plain', label: words.alike } as const }),
    meta:
      person.kind === 'near-person' ? (
        <>
          {words.nearOf} <bdi>{person.clientName}</bdi>
        </>
      ) : (
        (person.place ?? undefined)
      ),
  }
}

function personHref({ kind, id, clientId }: FoundPerson): string {
  const addresses: Record<FoundKind, string> = {
    client: href(routes.client, { client: id }),
    'near-person': href(routes.client, { client: clientId ?? '' }),
    mentor: href(routes.mentor, { mentor: id }),
    institution: href(routes.institution, { institution: id }),
  }
  return addresses[kind]
}

function Visits({ visits, request }: { visits: readonly FoundVisit[]; request: ViewRequest }) {
  const words = searchMessages(request.locale)
  return visits.length === 0 ? null : (
    <Card title={words.visits}>
      <EntryList items={visits.map((visit) => visitEntry(visit, request))} />
      {visits.length === mostVisits && <p class="n-hint">{words.moreVisits}</p>}
    </Card>
  )
}

function visitEntry(visit: FoundVisit, { locale }: ViewRequest): Entry {
  const words = searchMessages(locale)
  const { contactId, clientName, happenedOn, isExpression, headline } = visit
  return {
    key: contactId,
    title: (
      <>
        <bdi>{clientName}</bdi>, {formatDate(happenedOn, locale)}
      </>
    ),
    href: href(routes.contact, { contact: contactId }),
    badge: { tone: 'plain', label: isExpression ? words.said : words.report },
    meta: headlineParts(headline).map(({ text, isMatch }) =>
      isMatch ? <mark>{text}</mark> : text,
    ),
  }
}
