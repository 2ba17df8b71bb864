import type { ReferralsToday } from '../../referrals/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  ButtonLink,
  Card,
  Columns,
  DataTable,
  EntryList,
  PageHeading,
} from '../../shared/ui/index.js'
import { urgencyWords, type UrgencyFigures, type WaitingChain } from '../../waiting-list/index.js'
import { countWords } from '../pages/count-words.js'
import { chainSteps, type ChainStep } from './chain-steps.js'
import type { ProposalCounts } from '../../proposals/index.js'
import { chainMessages } from './chain.messages.js'
import { WaitingPeople } from './waiting-people.js'

type Props = {
  referrals: ReferralsToday
  counts: ProposalCounts
  waiting: WaitingChain
  figures: readonly UrgencyFigures[]
  request: ViewRequest
}

/** The whole chain on one calm screen: who must be called first, what waits at each step, and whether it is fair. */
export function ChainPage(props: Props) {
  const { waiting, request } = props
  const words = chainMessages(request.locale)
  const steps = chainSteps(props, words)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href={href(routes.matching)} icon="beside">
              {words.board}
            </ButtonLink>
            <ButtonLink href={href(routes.waitingList)} variant="secondary" icon="people">
              {words.list}
            </ButtonLink>
          </>
        }
      />
      <Columns
        aside={
          <>
            <Steps title={words.stepsAfter} steps={steps.slice(beforeProposal)} request={request} />
            <Further request={request} />
          </>
        }
        last={<Fairness {...props} />}
      >
        <WaitingPeople waiting={waiting} request={request} />
        <Steps title={words.steps} steps={steps.slice(0, beforeProposal)} request={request} />
      </Columns>
    </>
  )
}

/** So many steps come before there is a proposal. */
const beforeProposal = 6

type StepsProps = { title: string; steps: readonly ChainStep[]; request: ViewRequest }

function Steps({ title, steps, request }: StepsProps) {
  return (
    <Card title={title}>
      <EntryList items={steps.map((step) => stepEntry(step, request))} />
    </Card>
  )
}

function stepEntry({ label, hint, count, late, href: address }: ChainStep, request: ViewRequest) {
  const words = chainMessages(request.locale)
  const counted = countWords(count, request)
  const badge =
    late > 0
      ? { tone: 'late' as const, label: `${counted} · ${words.late(countWords(late, request))}` }
      : { tone: 'plain' as const, label: count === 0 ? words.none : counted }
  return { key: label, title: label, href: address, badge, meta: hint }
}

function Further({ request }: Pick<Props, 'request'>) {
  const words = chainMessages(request.locale)
  const items = [
    { key: 'telephone', title: words.telephone, href: href(routes.newReferral) },
    { key: 'choices', title: words.places.choices, href: href(routes.proposalChoices) },
    { key: 'outcomes', title: words.places.outcomes, href: href(routes.proposalOutcomes) },
    { key: 'weights', title: words.places.weights, href: href(routes.matchWeights) },
  ]
  return (
    <Card title={words.more}>
      <EntryList items={items} />
    </Card>
  )
}

function Fairness({ figures, request: { locale } }: Props) {
  const words = chainMessages(locale).fair
  const told = (weeks: number | null) => (weeks === null ? '–' : String(weeks))
  return (
    <Card title={words.title}>
      <p>{words.lead}</p>
      <DataTable
        caption={words.caption}
        captionHidden
        rowHeader="urgency"
        columns={[
          { key: 'urgency', label: words.urgency },
          { key: 'waiting', label: words.waiting, numeric: true },
          { key: 'weeksWaiting', label: words.weeksWaiting, numeric: true },
          { key: 'matched', label: words.matched, numeric: true },
          { key: 'weeksToMatch', label: words.weeksToMatch, numeric: true },
        ]}
        rows={figures.map((row) => ({
          key: String(row.urgency),
          cells: {
            urgency: urgencyWords(locale)[row.urgency],
            waiting: row.waiting,
            weeksWaiting: told(row.medianWeeksWaiting),
            matched: row.matched,
            weeksToMatch: told(row.medianWeeksToMatch),
          },
        }))}
      />
      <p class="n-hint">{words.note}</p>
    </Card>
  )
}
