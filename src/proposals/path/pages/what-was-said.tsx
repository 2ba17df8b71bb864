import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Card, EntryList, type Entry } from '../../../shared/ui/index.js'
import {
  isOpen,
  standing,
  type Meeting,
  type Proposal,
  type ProposalAnswer,
} from '../../rules/proposal.js'
import { meetingWhen } from '../meeting-when.js'
import { proposalMessages } from '../proposal.messages.js'

type Props = { proposal: Proposal; request: ViewRequest }

/** The meetings and what both said; while there is neither yet, one quiet sentence. */
export function SoFar({ proposal, request }: Props) {
  const { said } = proposalMessages(request.locale)
  if (proposal.meetings.length === 0 && proposal.answers.length === 0) {
    return <p class="n-hint">{said.nothingYet}</p>
  }
  return (
    <>
      <MeetingsCard proposal={proposal} request={request} />
      <SaidCard proposal={proposal} request={request} />
    </>
  )
}

/** What both said, the newest first; an answer that was followed by another stays readable. */
function SaidCard({ proposal, request }: Props) {
  const words = proposalMessages(request.locale)
  return (
    <Card title={words.said.title}>
      {proposal.answers.length === 0 ? (
        <p class="n-hint">{words.said.none}</p>
      ) : (
        <EntryList
          items={proposal.answers
            .toReversed()
            .map((given) => answerEntry(given, proposal, request))}
        />
      )}
    </Card>
  )
}

function answerEntry(given: ProposalAnswer, proposal: Proposal, { locale }: ViewRequest): Entry {
  const { said, sides, moments, answers } = proposalMessages(locale)
  const isLater = standing(proposal, given.side, given.moment)?.id !== given.id
  const lines = [
    given.how === null ? said.self : `${said.how}: ${given.how}`,
    ...(given.reason === null ? [] : [`${said.reason}: ${given.reason}`]),
    ...(given.notBefore === null ? [] : [said.notBefore(formatDate(given.notBefore, locale))]),
    ...(given.isVeto ? [said.veto] : []),
    ...(isLater ? [said.later] : []),
  ]
  return {
    key: given.id,
    title: said.line(sides[given.side], moments[given.moment], answers[given.answer]),
    meta: (
      <>
        <p>{formatDate(given.answeredOn, locale)}</p>
        {lines.map((line) => (
          <p class="n-prose">{line}</p>
        ))}
      </>
    ),
  }
}

/** The meetings, with the way to tell or correct what came of each. */
function MeetingsCard({ proposal, request }: Props) {
  const { meetings: words } = proposalMessages(request.locale)
  return (
    <Card title={words.title}>
      {proposal.meetings.length === 0 ? (
        <p class="n-hint">{words.none}</p>
      ) : (
        <EntryList items={proposal.meetings.map((one) => meetingEntry(one, proposal, request))} />
      )}
    </Card>
  )
}

function meetingEntry(meeting: Meeting, proposal: Proposal, request: ViewRequest): Entry {
  const { meetings: words } = proposalMessages(request.locale)
  const lines = [
    ...(meeting.place === null ? [] : [`${words.place}: ${meeting.place}`]),
    ...(meeting.whoComes === null ? [] : [`${words.withWhom}: ${meeting.whoComes}`]),
    ...(meeting.outcomeNote === null ? [] : [meeting.outcomeNote]),
  ]
  const place = { proposal: proposal.id, meeting: meeting.id }
  return {
    key: meeting.id,
    title: meetingWhen(meeting, request),
    href: isOpen(proposal) ? href(routes.acquaintance, place) : undefined,
    badge:
      meeting.outcome === null
        ? { tone: 'soon', label: words.planned }
        : {
            tone: meeting.outcome === 'held' ? 'calm' : 'plain',
            label: words.outcomes[meeting.outcome],
          },
    meta: lines.map((line) => <p class="n-prose">{line}</p>),
  }
}
