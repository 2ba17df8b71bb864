import { href } from '../routes.js'
import type { ViewRequest } from '../shared/http/index.js'
import { VisuallyHidden } from '../shared/ui/index.js'
import type { Decision } from './decision.js'
import { stepsForLater, type Gap, type GuardAnswer } from './guard/index.js'
import { isVisited } from './is-visited.js'
import { stepRoutes, type Step } from './path.js'
import { pathMessages } from './path.messages.js'

type Props = {
  step: Step | undefined
  decision: Decision
  path: readonly Step[]
  gaps: readonly Gap[]
  statements: GuardAnswer['statements']
  request: ViewRequest
}

/** All pages of the path: where one is, what is told, and what still is lacking. */
export function StepList({ step, decision, path, gaps, statements, request }: Props) {
  const words = pathMessages(request.locale)
  const later = stepsForLater(decision)
  const place = { client: decision.clientId, decision: decision.id }
  return (
    <nav class="n-path-nav" aria-label={words.pathLabel}>
      <ol>
        {path.map((one) => (
          <li>
            <a href={href(stepRoutes[one], place)} aria-current={one === step ? 'step' : undefined}>
              {words.short[one]}
            </a>
            <span class="n-path-state">{stateOf(one)}</span>
          </li>
        ))}
      </ol>
    </nav>
  )

  function stateOf(one: Step) {
    if (one === step) {
      return <VisuallyHidden>{words.states.here}</VisuallyHidden>
    }
    if (gaps.some((gap) => gap.step === one)) {
      return later.includes(one) ? words.states.later : words.states.lacking
    }
    const isStated = one === 'capacity' && statements.some(isOfWorth)
    return isStated || isVisited(one, decision) ? words.states.done : ''
  }
}

function isOfWorth({ worth }: GuardAnswer['statements'][number]): boolean {
  return worth === 'counts' || worth === 'capable'
}
