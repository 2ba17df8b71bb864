import { partsOf, type PlainDate } from '../../shared/calendar/index.js'
import { shareOf, type Share } from './wilson.js'

/** One choice of a coordinator beside what the board suggested. */
export type MadeChoice = {
  readonly proposalId: string
  readonly on: PlainDate
  readonly clientName: string
  readonly mentorName: string
  readonly suggestedName: string | null
  readonly isFollowed: boolean
  readonly reason: string
}

/** How often coordinators chose otherwise, in all or in one quarter. */
export type ChoicesIn = { readonly quarter: string; readonly otherwise: Share }

/** From so many choices on, that the board was always followed is told as a signal. The number is ours. */
export const enoughToWonder = 10

/** How often coordinators chose otherwise than the board: in all and per quarter, the newest first. */
export function choicesReport(made: readonly MadeChoice[]): {
  all: Share
  quarters: readonly ChoicesIn[]
  isAlwaysFollowed: boolean
  otherwise: readonly MadeChoice[]
} {
  const otherwise = made.filter(({ isFollowed }) => !isFollowed)
  const quarters = [...Map.groupBy(made, ({ on }) => quarterOf(on))]
    .map(([quarter, choices]) => ({ quarter, otherwise: otherwiseIn(choices) }))
    .toSorted((one, other) => other.quarter.localeCompare(one.quarter))
  const all = otherwiseIn(made)
  return { all, quarters, otherwise, isAlwaysFollowed: all.of >= enoughToWonder && all.count === 0 }
}

function otherwiseIn(made: readonly MadeChoice[]): Share {
  return shareOf(made.filter(({ isFollowed }) => !isFollowed).length, made.length)
}

/** The quarter of a day: "2026-4". */
export function quarterOf(day: PlainDate): string {
  const { year, month } = partsOf(day)
  return `${year}-${Math.ceil(month / 3)}`
}
