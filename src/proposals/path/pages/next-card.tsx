import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { ButtonLink, ButtonRow, Card } from '../../../shared/ui/index.js'
import { nextStep, type NextStep } from '../../rules/next-step.js'
import { openMeeting, standing, standingNo, type Proposal } from '../../rules/proposal.js'
import { proposalMessages } from '../proposal.messages.js'

type Props = { proposal: Proposal; request: ViewRequest }

/** What happens next, in a sentence, with the one main button. */
export function NextCard({ proposal, request }: Props) {
  const words = proposalMessages(request.locale)
  const step = nextStep(proposal, request.today)
  const { title, text, button } = words.next[step]
  return (
    <Card title={title} tone={step === 'closed' ? 'paused' : 'calm'}>
      {step === 'closed' && <p>{closedBecause(proposal, words)}</p>}
      <p>{text}</p>
      <ButtonRow>
        <ButtonLink href={addressOf(step, proposal)}>{button}</ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function closedBecause(
  proposal: Proposal,
  { closedBecause: words }: ReturnType<typeof proposalMessages>,
) {
  const no = standingNo(proposal)
  return no === undefined ? words.withdrawn(proposal.closeReason ?? '') : words[no.side]
}

/** Where the main button leads. */
function addressOf(step: NextStep, proposal: Proposal): string {
  const place = { proposal: proposal.id }
  switch (step) {
    case 'ask-mentor':
      return href(routes.askMentor, place)
    case 'mentor-answers':
    case 'mentor-later':
    case 'mentor-decides':
      return href(routes.mentorAnswer, place)
    case 'client-answers':
      return href(routes.clientAnswer, place)
    case 'decide-later':
      return href(
        standing(proposal, 'client', 'to-begin')?.answer === 'not-now'
          ? routes.clientAnswer
          : routes.mentorAnswer,
        place,
      )
    case 'plan-meeting':
      return href(routes.planAcquaintance, place)
    case 'meeting':
    case 'tell-meeting':
      return href(routes.acquaintance, { ...place, meeting: openMeeting(proposal)?.id ?? '' })
    case 'court':
    case 'start':
      return href(
        routes.startMentorship,
        { client: proposal.clientId },
        { vorm: proposal.regime, mentor: proposal.mentorId },
      )
    case 'done':
      return href(routes.mentorship, { mentorship: proposal.mentorshipId ?? '' })
    case 'closed':
      return href(routes.matching)
  }
}
