import { livingKinds, type LivingKind } from '../clients/index.js'
import { mentorshipStatuses, regimeKeys, type RegimeKey } from '../mentorships/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { orderOf } from '../shared/lists/index.js'

/** How a client's mentorship stands; 'none' is somebody who never had one. */
export const clientStatuses = [...mentorshipStatuses, 'none'] as const
export type ClientStatus = (typeof clientStatuses)[number]

/** The states of a rhythm that a list can be filtered by: those that ask for something. */
export const rhythmFilters = ['overdue', 'due-soon', 'never-met'] as const
export type RhythmFilter = (typeof rhythmFilters)[number]

/** The filters of the list of clients, as fields of its form. */
export const clientFilters = [
  'name',
  'status',
  'regime',
  'rhythm',
  'living',
  'institution',
] as const

/** The filters that are choices, and so may stand in a link. */
export const linkableFilters = ['status', 'regime', 'rhythm', 'living'] as const

/** By what the list can be sorted. */
export const clientSorts = ['name', 'due', 'contact'] as const
export type ClientSort = (typeof clientSorts)[number]

/** What of the clients is asked; undefined asks everything. */
export type ClientFilter = {
  name: string
  status: ClientStatus | undefined
  regime: RegimeKey | undefined
  rhythm: RhythmFilter | undefined
  living: LivingKind | undefined
  /** Part of the name of the institution where somebody lives. */
  institution: string
}

/** What was chosen in the list; anything unknown counts as not chosen. */
export function clientFilterOf(chosen: Typed): ClientFilter {
  const known = <Value extends string>(field: string, values: readonly Value[]) =>
    values.find((value) => value === textOf(chosen, field))
  return {
    name: textOf(chosen, 'name'),
    status: known('status', clientStatuses),
    regime: known('regime', regimeKeys),
    rhythm: known('rhythm', rhythmFilters),
    living: known('living', livingKinds),
    institution: textOf(chosen, 'institution'),
  }
}

/** The order and page of the list; by name unless chosen otherwise. */
export function clientOrderOf(chosen: Typed) {
  return orderOf(chosen, clientSorts)
}
