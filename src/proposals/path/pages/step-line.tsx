import { isUnderCourt } from '../../../mentorships/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Icon, VisuallyHidden } from '../../../shared/ui/index.js'
import { haveMet, standing, type Proposal } from '../../rules/proposal.js'
import { proposalMessages } from '../proposal.messages.js'

const line = ['propose', 'ask', 'meet', 'yeses', 'agreement', 'begin'] as const
type Place = (typeof line)[number]

/** How many of the places on the line are done. */
export function placesDone(proposal: Proposal): number {
  const done: Record<Place, boolean> = {
    propose: true,
    ask:
      proposal.mentorAskedAt !== null && standing(proposal, 'mentor', 'to-meet')?.answer === 'yes',
    meet: haveMet(proposal),
    yeses: proposal.status === 'agreed' || proposal.status === 'started',
    agreement: proposal.status === 'started',
    begin: proposal.status === 'started',
  }
  const first = line.findIndex((place) => !done[place])
  return first === -1 ? line.length : first
}

/** Where a proposal stands, as a line of steps. */
export function StepLine({ proposal, locale }: { proposal: Proposal; locale: Locale }) {
  const { steps: words } = proposalMessages(locale)
  const done = placesDone(proposal)
  const names = {
    ...words,
    agreement: isUnderCourt(proposal.regime) ? words.court : words.agreement,
  }
  return (
    <nav class="n-steps" aria-label={words.label}>
      <ol>
        {line.map((place, index) => (
          <li aria-current={index === done ? 'step' : undefined}>
            <Icon name={index < done ? 'check' : 'circle'} />
            {names[place]}
            {index < done && <VisuallyHidden> ({words.done})</VisuallyHidden>}
            {index === done && <VisuallyHidden> ({words.here})</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
