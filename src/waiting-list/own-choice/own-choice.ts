import { waitingFact } from '../waiting-facts.js'
import type { WaitingEntry } from '../waiting-entry.js'
import type { Fact } from '../../audit/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import {
  nothingKnown,
  regimeOf,
  type Answer,
  type Finding,
  type ParentPosition,
  type PreconditionCode,
  type Regime,
  type RegimeKey,
  type StartFacts,
  type StartTerms,
} from '../../mentorships/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'

/** What somebody can answer about the person who was chosen. */
export const choiceAnswers = ['yes', 'no', 'unknown'] as const satisfies readonly Answer[]

/** How a parent can stand towards the choice. */
export const parentPositions = [
  'agrees',
  'grudging-yes',
  'against',
  'unknown',
] as const satisfies readonly ParentPosition[]

/** A parent, as the client calls him, and how he stands towards the choice. */
export type Parent = { readonly who: string; readonly position: ParentPosition }

/** What is told of the person whom a client chose. */
export type ChoiceWords = {
  readonly personName: string
  readonly relation: string
  readonly ownWords: string | null
  readonly adult: Answer
  readonly willing: Answer
  readonly parents: readonly Parent[]
  readonly doubts: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** A choice as kept; `withdrawn` is null while it stands. */
export type OwnChoice = ChoiceWords & {
  readonly id: string
  readonly clientId: string
  readonly entryId: string
  readonly mentorId: string | null
  readonly withdrawn: { readonly on: PlainDate; readonly reason: string | null } | null
  readonly version: number
}

/** What becomes of the person a client chose: a mentor by agreement, or the court is asked to appoint him. */
export type OwnPersonWay = 'becomes-mentor' | 'court-appoints'

const waysBy: Record<Regime['whoChooses'], OwnPersonWay> = {
  'court-after-client': 'court-appoints',
  'young-person': 'becomes-mentor',
  both: 'becomes-mentor',
  coordinator: 'becomes-mentor',
}

/** How an own person comes in, by who chooses in this way of mentoring. BW 1:452(3); JIM guideline 4.1.3. */
export function ownPersonWay(regime: RegimeKey): OwnPersonWay {
  return waysBy[regimeOf(regime).whoChooses]
}

/** What the choice tells for the demands of a regime. The client chose and a coordinator records it: both said yes. Doubts are no part of it. */
export function factsOfChoice({ adult, willing, parents }: ChoiceWords): StartFacts {
  return {
    ...nothingKnown,
    mentorConfirmedAdult: adult,
    mentorAgrees: willing,
    chosenByYoungPerson: 'yes',
    supportedPersonAgrees: 'yes',
    coordinatorAgrees: 'yes',
    parents: parents.map(({ position }) => position),
  }
}

/** One demand of the regime and how it stands for this choice. */
export type Demand = { readonly code: PreconditionCode; readonly finding: Finding }

type Moment = { on: PlainDate; terms: StartTerms }

/** Every demand for a start, in the order of the regime. */
export function demandsOf(
  regime: RegimeKey,
  choice: ChoiceWords,
  { on, terms }: Moment,
): readonly Demand[] {
  const facts = factsOfChoice(choice)
  return regimeOf(regime)
    .preconditions.filter(({ blocks }) => blocks === 'start')
    .map(({ code, check }) => ({ code, finding: check(facts, { on, recording: 'new', terms }) }))
}

/** What must be asked about a chosen person in this way of mentoring; the rest is nobody's business. */
export function asksAbout(regime: RegimeKey): { adult: boolean; parents: boolean } {
  const codes = regimeOf(regime).preconditions.map(({ code }) => code)
  return { adult: codes.includes('jim-adult'), parents: codes.includes('no-parent-against') }
}

/** Why a mentorship with the chosen person cannot begin. */
export type ChoiceRefusal =
  | 'is-closed'
  | 'no-choice'
  | 'court-appoints'
  | 'ask-adult'
  | 'ask-willing'
  | 'demand-broken'
  | 'day-in-future'
  | 'couple-already-running'

type Beginning = { entry: WaitingEntry; choice: OwnChoice | undefined; on: PlainDate }

/**
 * Whether the chosen person may become mentor on a day. What is broken refuses; of the person himself also what nobody
 * asked. A parent who was not asked is listed as open, for he may be out of reach. A doubt never refuses.
 */
export function mayBegin(
  { entry, choice, on }: Beginning,
  { today, terms }: { today: PlainDate; terms: StartTerms },
): Result<OwnChoice, ChoiceRefusal> {
  if (entry.closed !== null) {
    return refused('is-closed')
  }
  if (choice === undefined || choice.withdrawn !== null) {
    return refused('no-choice')
  }
  if (ownPersonWay(entry.regime) === 'court-appoints') {
    return refused('court-appoints')
  }
  if (on > today) {
    return refused('day-in-future')
  }
  const demands = demandsOf(entry.regime, choice, { on, terms })
  const found = (finding: Finding) =>
    demands.filter((one) => one.finding === finding).map(({ code }) => code)
  if (found('broken').length > 0) {
    return refused('demand-broken')
  }
  if (found('unknown').includes('jim-adult')) {
    return refused('ask-adult')
  }
  return choice.willing === 'unknown' ? refused('ask-willing') : ok(choice)
}

/** The fact of a choice; whom it is about stands in the choice only. */
export function choiceFact(
  type: 'ownChoiceRecorded' | 'ownChoiceChanged' | 'ownChoiceWithdrawn',
  entry: Pick<WaitingEntry, 'id' | 'clientId'>,
  choiceId: string,
): Fact {
  return waitingFact(type, entry, { choiceId })
}
