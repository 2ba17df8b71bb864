import { institutionKinds, type InstitutionKind } from '../institutions/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { orderOf } from '../shared/lists/index.js'

/** The filters of the list of institutions, as fields of its form. */
export const institutionFilters = ['name', 'kind'] as const

/** By what the list of institutions can be sorted. */
export const institutionSorts = ['name', 'residents', 'place'] as const
export type InstitutionSort = (typeof institutionSorts)[number]

/** What of the institutions is asked; undefined asks every kind. */
export type InstitutionFilter = { name: string; kind: InstitutionKind | undefined }

/** What was chosen in the list; anything unknown counts as not chosen. */
export function institutionFilterOf(chosen: Typed): InstitutionFilter {
  const kind = textOf(chosen, 'kind')
  return { name: textOf(chosen, 'name'), kind: institutionKinds.find((known) => known === kind) }
}

/** The order and page of the list of institutions; by name unless chosen otherwise. */
export function institutionOrderOf(chosen: Typed) {
  return orderOf(chosen, institutionSorts)
}
