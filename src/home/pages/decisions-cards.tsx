import {
  DecisionEntries,
  decisionListMessages,
  mostCounted,
  type WaitingDecisions,
} from '../../decisions/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, type Tone } from '../../shared/ui/index.js'
import type { OfficeDecisions } from '../load-decisions.js'

type Props = {
  title: string
  tone?: Tone | undefined
  waiting: WaitingDecisions
  /** The list with all of them. */
  all: string
  /** What that list is called. */
  allWords: string
  request: ViewRequest
}

/** Decisions that ask for something: the first few, how many there are, and the way to all. */
function WaitingDecisionsCard({ title, tone, waiting, all, allWords, request }: Props) {
  const { first, count } = waiting
  const words = decisionListMessages(request.locale).today
  const counted = count > mostCounted ? words.most(mostCounted) : String(count)
  return count === 0 ? null : (
    <Card title={`${title} (${counted})`} tone={tone}>
      <DecisionEntries
        rows={first}
        naming={request.actor.role === 'coordinator' ? 'client-and-mentor' : 'client'}
        request={request}
      />
      <p>
        <a href={all}>{allWords}</a>
      </p>
    </Card>
  )
}

type MineProps = { open: WaitingDecisions; review: WaitingDecisions; request: ViewRequest }

/** What a mentor still has to decide or to finish, and what he looks at again. */
export function MyDecisionsCards({ open, review, request }: MineProps) {
  const words = decisionListMessages(request.locale).today
  return (
    <>
      <WaitingDecisionsCard
        title={words.mentor}
        waiting={open}
        all={href(routes.decisions, {}, { state: 'open' })}
        allWords={words.allOf.open}
        request={request}
      />
      <WaitingDecisionsCard
        title={words.review}
        waiting={review}
        all={href(routes.decisions, {}, { state: 'review' })}
        allWords={words.allOf.review}
        request={request}
      />
    </>
  )
}

type OfficeProps = { decisions: OfficeDecisions; request: ViewRequest }

/** What asks a coordinator's eye now: answers past their day, urgent ones, and facts the court must hear at once (BW 1:459(3)). */
export function OfficeDecisionsNow({ decisions, request }: OfficeProps) {
  const words = decisionListMessages(request.locale).today
  const list = (query: Record<string, string>) => href(routes.decisions, {}, query)
  const { late, urgent, weighty } = decisions
  return (
    <>
      <WaitingDecisionsCard
        title={words.late}
        tone="late"
        waiting={late}
        all={list({ only: 'late' })}
        allWords={words.allOf.late}
        request={request}
      />
      <WaitingDecisionsCard
        title={words.urgent}
        tone="soon"
        waiting={urgent}
        all={list({ only: 'urgent' })}
        allWords={words.allOf.urgent}
        request={request}
      />
      <WaitingDecisionsCard
        title={words.weighty}
        waiting={weighty}
        all={list({ state: 'closed', only: 'weighty' })}
        allWords={words.allOf.weighty}
        request={request}
      />
    </>
  )
}

/** What may be looked at later: decisions to look at again. */
export function OfficeDecisionsLater({ decisions, request }: OfficeProps) {
  const words = decisionListMessages(request.locale).today
  const list = (query: Record<string, string>) => href(routes.decisions, {}, query)
  const { review } = decisions
  return (
    <>
      <WaitingDecisionsCard
        title={words.review}
        tone="soon"
        waiting={review}
        all={list({ state: 'review', only: 'late' })}
        allWords={words.allOf.review}
        request={request}
      />
    </>
  )
}
