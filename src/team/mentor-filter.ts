import {
  mentorStatuses,
  vogStandings,
  type MentorStatus,
  type VogStanding,
} from '../mentors/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { orderOf } from '../shared/lists/index.js'

/** Whether a mentor can take another client. */
export const rooms = ['free', 'full'] as const
export type Room = (typeof rooms)[number]

/** The filters of the list of mentors, as fields of its form. */
export const mentorFilters = ['name', 'status', 'vog', 'room'] as const

/** By what the list of mentors can be sorted. */
export const mentorSorts = ['name', 'load', 'vog', 'place'] as const
export type MentorSort = (typeof mentorSorts)[number]

/** What of the mentors is asked; undefined asks everything. */
export type MentorFilter = {
  name: string
  status: MentorStatus | undefined
  vog: VogStanding | undefined
  room: Room | undefined
}

/** What was chosen in the list; anything unknown counts as not chosen. */
export function mentorFilterOf(chosen: Typed): MentorFilter {
  const known = <Value extends string>(field: string, values: readonly Value[]) =>
    values.find((value) => value === textOf(chosen, field))
  return {
    name: textOf(chosen, 'name'),
    status: known('status', mentorStatuses),
    vog: known('vog', vogStandings),
    room: known('room', rooms),
  }
}

/** The order and page of the list of mentors; by name unless chosen otherwise. */
export function mentorOrderOf(chosen: Typed) {
  return orderOf(chosen, mentorSorts)
}
