import { textOf, type Typed } from '../shared/forms/index.js'
import { orderOf } from '../shared/lists/index.js'
import { mentorshipStatuses, type MentorshipStatus } from './mentorship.js'
import { regimeKeys, type RegimeKey } from './regimes/index.js'

/** The states of a rhythm that a list can be filtered by: those that ask for something. */
export const rhythmFilters = ['overdue', 'due-soon', 'never-met'] as const

/** One such state. */
export type RhythmFilter = (typeof rhythmFilters)[number]

/** The filters of the list of mentorships, as fields of its form. */
export const mentorshipFilters = ['mentor', 'status', 'regime', 'rhythm'] as const

/** The filters that are choices, and so may stand in a link. */
export const linkableFilters = ['status', 'regime', 'rhythm'] as const

/** By what the list can be sorted. */
export const mentorshipSorts = ['due', 'contact'] as const

/** One such order. */
export type MentorshipSort = (typeof mentorshipSorts)[number]

/** What of the mentorships is asked; undefined asks all that are not over. */
export type MentorshipFilter = {
  mentor: string
  status: MentorshipStatus | undefined
  regime: RegimeKey | undefined
  rhythm: RhythmFilter | undefined
}

/** Reads the filter; what is not known is not asked. */
export function mentorshipFilterOf(chosen: Typed): MentorshipFilter {
  const known = <Choice extends string>(field: string, choices: readonly Choice[]) =>
    choices.find((choice) => choice === textOf(chosen, field))
  return {
    mentor: textOf(chosen, 'mentor').slice(0, 100),
    status: known('status', mentorshipStatuses),
    regime: known('regime', regimeKeys),
    rhythm: known('rhythm', rhythmFilters),
  }
}

/** The order and page that were chosen; who needs contact first stands on top. */
export function mentorshipOrderOf(chosen: Typed) {
  return orderOf(chosen, mentorshipSorts)
}
