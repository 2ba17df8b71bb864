import { isUnderCourt } from '../../../mentorships/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate, plainDateOf } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Card,
  Columns,
  Details,
  PageHeading,
  SummaryList,
  type SummaryRow,
} from '../../../shared/ui/index.js'
import { haveMet, isOpen, openMeeting, standing } from '../../rules/proposal.js'
import type { OpenedProposal } from '../proposal-access.js'
import { proposalMessages } from '../proposal.messages.js'
import { toldExplanation } from '../told-explanation.js'
import { ComparedCriteria } from './compared-criteria.js'
import { mainAddress, NextCard } from './next-card.js'
import { StepLine } from './step-line.js'
import { SoFar } from './what-was-said.js'

type Props = { opened: OpenedProposal; request: ViewRequest }

/** One proposal: where it stands, what comes next, what was said, and why it was made. */
export function ProposalPage({ opened, request }: Props) {
  const { locale } = request
  const words = proposalMessages(locale)
  const { proposal, clientName, mentorName } = opened
  const isAgreed = proposal.status === 'agreed'
  return (
    <>
      <PageHeading
        title={<bdi>{words.pair(clientName, mentorName)}</bdi>}
        lead={words.statuses[proposal.status]}
        back={{ href: href(routes.proposals), label: words.back }}
      />
      <StepLine proposal={proposal} locale={locale} />
      <Columns aside={<Aside opened={opened} request={request} />}>
        <NextCard proposal={proposal} request={request} />
        {isAgreed && isUnderCourt(proposal.regime) && <CourtList request={request} />}
        <SoFar proposal={proposal} request={request} />
      </Columns>
    </>
  )
}

function CourtList({ request }: { request: ViewRequest }) {
  const { court } = proposalMessages(request.locale)
  return (
    <Card title={court.title}>
      <p class="n-hint">{court.lead}</p>
      <ul>
        {court.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </Card>
  )
}

function Aside({ opened, request }: Props) {
  const { locale } = request
  const words = proposalMessages(locale)
  const told = toldExplanation(opened.explanation)
  return (
    <>
      <Card title={words.why.title}>
        <SummaryList rows={whyRows(opened, request)} />
        <Details summary={words.why.compared}>
          {told.criteria.length === 0 ? (
            <p>{words.why.notCompared}</p>
          ) : (
            <ComparedCriteria told={told} locale={locale} />
          )}
          {opened.weightsVersion !== null && (
            <p class="n-hint">{words.why.weights(opened.weightsVersion)}</p>
          )}
        </Details>
      </Card>
      <More opened={opened} request={request} />
    </>
  )
}

function whyRows(
  { proposal, proposedByName, suggestedName, explanation }: OpenedProposal,
  { locale }: ViewRequest,
) {
  const { why } = proposalMessages(locale)
  const { rest } = toldExplanation(explanation)
  const other = suggestedName === null ? why.left : why.other(suggestedName)
  const rows: SummaryRow[] = [
    { term: why.by, detail: <bdi>{proposedByName}</bdi> },
    { term: why.on, detail: formatDate(plainDateOf(proposal.proposedAt), locale) },
    { term: why.reason, detail: <span class="n-prose">{proposal.reason}</span> },
    { term: why.suggestion, detail: proposal.followedSuggestion ? why.followed : other },
    { term: why.told, detail: <span class="n-prose">{proposal.toldToMentor ?? why.notTold}</span> },
  ]
  return proposal.followedSuggestion || rest === undefined
    ? rows
    : rows.toSpliced(4, 0, { term: why.price, detail: why.points(Math.round(rest / 10)) })
}

function More({ opened, request }: Props) {
  const { more } = proposalMessages(request.locale)
  const { proposal, clientName, mentorName } = opened
  const place = { proposal: proposal.id }
  const main = mainAddress(proposal, request.today)
  const mayAnswer = isOpen(proposal) || proposal.status === 'declined'
  const isWilling = standing(proposal, 'mentor', 'to-meet')?.answer === 'yes'
  const mayPlan = isOpen(proposal) && isWilling && openMeeting(proposal) === undefined
  const links: readonly (readonly [boolean, string, string])[] = [
    [mayAnswer, href(routes.clientAnswer, place), more.clientAnswer],
    [
      mayAnswer && proposal.mentorAskedAt !== null,
      href(routes.mentorAnswer, place),
      more.mentorAnswer,
    ],
    [mayPlan && haveMet(proposal), href(routes.planAcquaintance, place), more.another],
    [isOpen(proposal), href(routes.withdrawProposal, place), more.withdraw],
    [
      proposal.status === 'withdrawn' && !opened.isTaken,
      href(routes.resumeProposal, place),
      more.resume,
    ],
    [true, href(routes.client, { client: proposal.clientId }), more.toClient(clientName)],
    [true, href(routes.mentor, { mentor: proposal.mentorId }), more.toMentor(mentorName)],
  ]
  return (
    <Card title={more.title}>
      <ul>
        {links
          .filter(([isThere, address]) => isThere && address !== main)
          .map(([, address, label]) => (
            <li>
              <a href={address}>{label}</a>
            </li>
          ))}
      </ul>
    </Card>
  )
}
