import { addDays, addMonths, type Instant, type PlainDate } from '../shared/calendar/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { contactKinds, type ContactKind } from './contact.js'

/** How far back a list of contacts looks. */
export const periods = ['week', 'month', 'year'] as const
export type Period = (typeof periods)[number]

/** What a coordinator may ask of the list of contacts; everything left out means no limit. */
export type ContactFilter = {
  kind?: ContactKind | undefined
  outcome?: 'met' | 'attempted' | undefined
  mentorName?: string | undefined
  since?: PlainDate | undefined
}

/** The fields the list remembers. */
export const contactFilters = ['kind', 'outcome', 'mentor', 'period'] as const

/** One contact in the list, with everybody it was with. */
export type ContactRow = {
  id: string
  occurredOn: PlainDate
  loggedAt: Instant
  kind: ContactKind
  outcome: 'met' | 'attempted'
  mentorName: string | null
  byName: string
  clients: readonly { id: string; name: string; isStruckOut: boolean }[]
}

/** Reads what was chosen; what it does not know it leaves out. */
export function contactFilterOf(typed: Typed, today: PlainDate): ContactFilter {
  const outcome = textOf(typed, 'outcome')
  const period = periods.find((known) => known === textOf(typed, 'period'))
  const since: Record<Period, PlainDate> = {
    week: addDays(today, -7),
    month: addMonths(today, -1),
    year: addMonths(today, -12),
  }
  return {
    kind: contactKinds.find((kind) => kind === textOf(typed, 'kind')),
    outcome: outcome === 'met' || outcome === 'attempted' ? outcome : undefined,
    mentorName: textOf(typed, 'mentor') || undefined,
    since: period && since[period],
  }
}
