import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Card,
  EmptyState,
  EntryList,
  PageHeading,
  Stack,
  type Entry,
} from '../../../shared/ui/index.js'
import { proposalMessages } from '../../path/proposal.messages.js'
import type { KnownCheckIn } from '../check-in.store.js'
import { checkInMessages } from '../check-in.messages.js'

type Props = {
  toHold: readonly KnownCheckIn[]
  withSigns: readonly KnownCheckIn[]
  request: ViewRequest
}

/** What is due, where something stood out, and what comes. */
export function CheckInsPage({ toHold, withSigns, request }: Props) {
  const { locale, today } = request
  const words = checkInMessages(locale)
  const due = toHold.filter(({ checkIn }) => checkIn.dueOn <= today)
  const coming = toHold.filter(({ checkIn }) => checkIn.dueOn > today)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.proposals), label: proposalMessages(locale).back }}
      />
      {toHold.length === 0 && withSigns.length === 0 && (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      )}
      <Stack>
        <Part title={words.due} known={due} request={request} />
        {withSigns.length > 0 && (
          <Card title={words.withSigns} tone="soon">
            <p class="n-hint">{words.withSignsHint}</p>
            <EntryList items={withSigns.map((one) => signEntry(one, request))} />
          </Card>
        )}
        <Part title={words.coming} known={coming} request={request} />
      </Stack>
      <p class="n-hint">{words.unchecked}</p>
    </>
  )
}

function Part({
  title,
  known,
  request,
}: {
  title: string
  known: readonly KnownCheckIn[]
  request: ViewRequest
}) {
  return known.length === 0 ? null : (
    <Card title={title}>
      <EntryList items={known.map((one) => dueEntry(one, request))} />
    </Card>
  )
}

function dueEntry(
  { checkIn, clientName, mentorName }: KnownCheckIn,
  { locale, today }: ViewRequest,
): Entry {
  const words = checkInMessages(locale)
  return {
    key: checkIn.id,
    title: <bdi>{words.pair(clientName, mentorName)}</bdi>,
    href: href(routes.checkIn, { checkIn: checkIn.id }),
    badge: checkIn.dueOn < today ? { tone: 'late', label: words.late } : undefined,
    meta: `${words.kinds[checkIn.kind]} · ${words.dueOn(formatDate(checkIn.dueOn, locale))}`,
  }
}

function signEntry(
  { checkIn, clientName, mentorName }: KnownCheckIn,
  { locale }: ViewRequest,
): Entry {
  const words = checkInMessages(locale)
  const lines = [
    ...checkIn.signs.map((sign) => words.signs[sign]),
    ...(checkIn.goesOn === null ? [] : [words.goingOn[checkIn.goesOn]]),
    words.heldOn(formatDate(checkIn.heldOn ?? checkIn.dueOn, locale)),
  ]
  return {
    key: checkIn.id,
    title: <bdi>{words.pair(clientName, mentorName)}</bdi>,
    href: href(routes.mentorship, { mentorship: checkIn.mentorshipId }),
    meta: lines.map((line) => <p>{line}</p>),
  }
}
