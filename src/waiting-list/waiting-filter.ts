import { isRegimeKey, type RegimeKey } from '../mentorships/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { orderOf } from '../shared/lists/index.js'
import { urgencies, waitingReasons, type Urgency, type WaitsFor } from './waiting-entry.js'

/** The fields the waiting list remembers. */
export const waitingFilters = [
  'name',
  'urgency',
  'regime',
  'waits-for',
  'place',
  'contact',
] as const

/** Those that may stand in a link, because nobody types them. */
export const linkableFilters = ['urgency', 'regime', 'waits-for', 'contact'] as const

/** How contact may stand: late, or never held. */
export const contactFilters = ['overdue', 'none'] as const
export type ContactFilter = (typeof contactFilters)[number]

/** What is asked of the waiting list; what is left out means everybody. */
export type WaitingFilter = {
  name: string
  place: string
  urgency: Urgency | undefined
  regime: RegimeKey | undefined
  waitsFor: WaitsFor | undefined
  contact: ContactFilter | undefined
}

/** Reads what was chosen; what it does not know it leaves out. */
export function waitingFilterOf(typed: Typed): WaitingFilter {
  const regime = textOf(typed, 'regime')
  const urgency = textOf(typed, 'urgency')
  return {
    name: textOf(typed, 'name'),
    place: textOf(typed, 'place'),
    urgency: urgencies.find((known) => String(known) === urgency),
    regime: isRegimeKey(regime) ? regime : undefined,
    waitsFor: waitingReasons.find((known) => known === textOf(typed, 'waits-for')),
    contact: contactFilters.find((known) => known === textOf(typed, 'contact')),
  }
}

/** Whether anything was chosen at all. */
export function isFiltered({ name, place, ...choices }: WaitingFilter): boolean {
  return name !== '' || place !== '' || Object.values(choices).some((value) => value !== undefined)
}

/** How the list can be sorted; the most urgent first unless chosen otherwise. */
export const waitingSorts = ['urgency', 'since', 'contact', 'name'] as const
export type WaitingSort = (typeof waitingSorts)[number]

/** The order and page that were chosen. */
export function waitingOrderOf(typed: Typed) {
  return orderOf<WaitingSort>(typed, waitingSorts)
}
