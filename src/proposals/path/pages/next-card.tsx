import { href, routes } from '../../../routes.js'
import { formatDate, type PlainDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink, ButtonRow, Card } from '../../../shared/ui/index.js'
import { laterUntil, nextStep, type NextStep } from '../../rules/next-step.js'
import { openMeeting, standing, standingNo, type Proposal } from '../../rules/proposal.js'
import { waitingEndedReason } from '../../rules/waiting-ended.js'
import { laterMessages } from '../later.messages.js'
import { proposalMessages } from '../proposal.messages.js'

type Props = { proposal: Proposal; request: ViewRequest }

/** What happens next, in a sentence, with the one main button. */
export function NextCard({ proposal, request }: Props) {
  const words = proposalMessages(request.locale)
  const step = nextStep(proposal, request.today)
  const later = laterMessages(request.locale)
  const askAgainOn = laterUntil(proposal, request.today)
  const { title, text, button } = words.next[step]
  return (
    <Card title={title} tone={step === 'closed' ? 'paused' : 'calm'}>
      {step === 'closed' && <p>{closedBecause(proposal, request.locale)}</p>}
      <p>{text}</p>
      {askAgainOn !== null && <p>{later.until(formatDate(askAgainOn, request.locale))}</p>}
      {step === 'mentor-later' && <p class="n-hint">{later.takesRoom}</p>}
      <ButtonRow>
        <ButtonLink href={addresses[step](proposal)}>{button}</ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function closedBecause(proposal: Proposal, locale: Locale) {
  if (proposal.closeReason === waitingEndedReason) {
    return laterMessages(locale).waitingEnded
  }
  const { closedBecause: words } = proposalMessages(locale)
  const no = standingNo(proposal)
  return no === undefined ? words.withdrawn(proposal.closeReason ?? '') : words[no.side]
}

/** Where the main button leads today: what stands there needs no second link. */
export function mainAddress(proposal: Proposal, today: PlainDate): string {
  return addresses[nextStep(proposal, today)](proposal)
}

/** Where the main button of each step leads. */
const addresses: Record<NextStep, (proposal: Proposal) => string> = {
  'ask-mentor': at(routes.askMentor),
  'mentor-answers': at(routes.mentorAnswer),
  'mentor-later': at(routes.mentorAnswer),
  'mentor-decides': at(routes.mentorAnswer),
  'client-answers': at(routes.clientAnswer),
  'decide-later': (proposal) =>
    standing(proposal, 'client', 'to-begin')?.answer === 'not-now'
      ? at(routes.clientAnswer)(proposal)
      : at(routes.mentorAnswer)(proposal),
  'plan-meeting': at(routes.planAcquaintance),
  meeting: tellAddress,
  'tell-meeting': tellAddress,
  court: startAddress,
  start: startAddress,
  done: ({ mentorshipId }) => href(routes.mentorship, { mentorship: mentorshipId ?? '' }),
  closed: () => href(routes.matching),
}

type StepPath =
  | typeof routes.askMentor
  | typeof routes.clientAnswer
  | typeof routes.mentorAnswer
  | typeof routes.planAcquaintance

function at(path: StepPath) {
  return ({ id }: Proposal) => href(path, { proposal: id })
}

function tellAddress(proposal: Proposal): string {
  const meeting = openMeeting(proposal)?.id ?? ''
  return href(routes.acquaintance, { proposal: proposal.id, meeting })
}

function startAddress({ clientId, regime, mentorId }: Proposal): string {
  return href(routes.startMentorship, { client: clientId }, { vorm: regime, mentor: mentorId })
}
