import { proposalTermKeys, proposalTerms, ruleInForce } from '../../law/index.js'
import { addDays, type PlainDate } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { KnownProposal } from '../proposal.store.js'
import {
  laterUntil,
  mayAskAgain,
  nextStep,
  nextSteps,
  waitingSince,
  waitsTooLong,
  type NextStep,
} from '../rules/next-step.js'

/** The fields in which the list is filtered. */
export const proposalFilters = ['state', 'step', 'since'] as const

/** Which proposals are shown: those that run, those that are over, or all. */
export const listStates = ['open', 'closed', 'all'] as const
export type ListState = (typeof listStates)[number]

/** How long something waits at least. */
export const sinces = ['week', 'month'] as const
const daysOf = { week: 7, month: 30 } as const

/** Steps one can filter by: those of proposals that run. */
export const listedSteps = nextSteps.filter((step) => step !== 'done' && step !== 'closed')

/** A proposal as the list shows it. */
export type ListedProposal = {
  known: KnownProposal
  step: NextStep
  since: PlainDate
  isTooLong: boolean
  /** From when somebody who said "not now" may be asked again, and whether that day has come. */
  later: PlainDate | null
  mayAskAgain: boolean
}

/** What was chosen; proposals that run, unless something else was. */
export function stateChosen(chosen: Typed): ListState {
  return listStates.find((state) => state === textOf(chosen, 'state')) ?? 'open'
}

/** How many days somebody may take over an answer before it counts as long. */
export function answerDays(today: PlainDate): number {
  return ruleInForce(proposalTerms, proposalTermKeys.answer, today)?.value ?? 7
}

/** The rows that were asked for, what waits longest first. */
export function listed(
  all: readonly KnownProposal[],
  chosen: Typed,
  today: PlainDate,
): ListedProposal[] {
  const step = nextSteps.find((one) => one === textOf(chosen, 'step'))
  const since = sinces.find((one) => one === textOf(chosen, 'since'))
  const before = since === undefined ? undefined : addDays(today, -daysOf[since])
  return all
    .map((known) => ({
      known,
      step: nextStep(known.proposal, today),
      since: waitingSince(known.proposal),
      later: laterUntil(known.proposal, today),
      mayAskAgain: mayAskAgain(known.proposal, today),
      isTooLong: waitsTooLong(known.proposal, today, answerDays(today)),
    }))
    .filter((row) => step === undefined || row.step === step)
    .filter((row) => before === undefined || row.since <= before)
    .toSorted((one, other) => one.since.localeCompare(other.since))
}
