import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Card, SummaryList, type SummaryRow } from '../../shared/ui/index.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { pageMessages } from '../mentorship-page.messages.js'
import type { EndedMentorship, Period } from '../mentorship.js'
import type { CouplePartProps } from './couple-part.js'

/** Who stands beside whom: regime, appointment, mandates, substitutes and rests. */
export function WhoCard(props: CouplePartProps) {
  const words = pageMessages(props.request.locale)
  return (
    <Card title={words.who}>
      <SummaryList rows={[...basicRows(props), ...peopleRows(props), ...pauseRows(props)]} />
    </Card>
  )
}

function basicRows({ couple, request: { locale } }: CouplePartProps): SummaryRow[] {
  const words = pageMessages(locale)
  const { mentorship, clientName, endNote } = couple
  const all = mentorshipMessages(locale)
  const client = href(routes.client, { client: mentorship.clientId })
  return [
    {
      term: words.client,
      detail: (
        <a href={client}>
          <bdi>{clientName}</bdi>
        </a>
      ),
    },
    { term: words.regime, detail: all.regimes[mentorship.regime] },
    { term: words.started, detail: day(mentorship.startedOn, locale) },
    ...(mentorship.status === 'ended' ? [endedRow(mentorship, locale)] : []),
    ...(endNote === null
      ? []
      : [{ term: words.endNote, detail: <span class="n-text">{endNote}</span> }]),
    ...(couple.asksAppointment ? [appointedRow(couple, locale)] : []),
  ]
}

function endedRow({ endedOn, endingReason }: EndedMentorship, locale: Locale): SummaryRow {
  const words = pageMessages(locale)
  const reason =
    endingReason === 'unknown'
      ? words.reasonUnknown
      : mentorshipMessages(locale).endingReasons[endingReason]
  return { term: words.ended, detail: `${day(endedOn, locale)}. ${reason}.` }
}

function appointedRow({ mentorship, mentorName }: CouplePartProps['couple'], locale: Locale) {
  const words = pageMessages(locale)
  const { appointment } = mentorship
  if (appointment === undefined) {
    return { term: words.appointed, detail: words.notAppointed }
  }
  const { name, orderedOn, appointed } = appointment
  const order =
    orderedOn === undefined ? '' : ` (${words.appointedOn(formatDate(orderedOn, locale))})`
  const mandated = appointed === 'foundation' ? <p>{words.mandate(mentorName)}</p> : null
  return {
    term: words.appointed,
    detail: (
      <>
        <bdi>{name}</bdi>
        {order}
        {mandated}
      </>
    ),
  }
}

function peopleRows({ couple, request: { locale } }: CouplePartProps): SummaryRow[] {
  const words = pageMessages(locale)
  const { mentorship, nameOf } = couple
  const { mandate, earlierMandates, substitutes } = mentorship
  const named = (parts: readonly (Period & { mentorId: string })[]) => (
    <Lines
      lines={parts.map(({ mentorId, ...held }) => (
        <>
          <bdi>{nameOf(mentorId)}</bdi>, {period(held, locale)}
        </>
      ))}
    />
  )
  return [
    { term: words.mentor, detail: named([mandate]) },
    ...(earlierMandates.length === 0
      ? []
      : [{ term: words.earlier, detail: named(earlierMandates) }]),
    {
      term: words.substitutes,
      detail: substitutes.length === 0 ? words.nobody : named(substitutes),
    },
  ]
}

function pauseRows({ couple: { mentorship }, request: { locale } }: CouplePartProps): SummaryRow[] {
  const words = pageMessages(locale)
  const reasons = mentorshipMessages(locale).pauseReasons
  const now = mentorship.status === 'paused' ? [mentorship.pause] : []
  const expected = now.flatMap(({ expectedUntil }) =>
    expectedUntil === undefined ? [] : [words.expected(formatDate(expectedUntil, locale))],
  )
  const lines = [
    ...now.map(({ from, reason }) =>
      [`${words.pauseNow(formatDate(from, locale))}: ${reasons[reason]}.`, ...expected].join(' '),
    ),
    ...mentorship.pastPauses
      .toReversed()
      .map(({ reason, ...held }) => `${period(held, locale)}: ${reasons[reason]}.`),
  ]
  return lines.length === 0 ? [] : [{ term: words.pauses, detail: <Lines lines={lines} /> }]
}

function Lines({ lines }: { lines: readonly Child[] }) {
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  )
}

function period({ from, until }: Period, locale: Locale): string {
  const words = pageMessages(locale)
  if (until !== undefined) {
    return words.period(day(from, locale), day(until, locale))
  }
  return from === undefined ? words.sinceUnknown : words.since(formatDate(from, locale))
}

function day(date: PlainDate | undefined, locale: Locale): string {
  return date === undefined ? pageMessages(locale).unknown : formatDate(date, locale)
}
