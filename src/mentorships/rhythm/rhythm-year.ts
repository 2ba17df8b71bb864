import { addMonths, type PlainDate } from '../../shared/calendar/index.js'
import { pauseOn } from './pauses.js'
import { rhythmContacts, type LoggedContact } from './rhythm-contact.js'
import { rhythmOf, type Rhythm, type RhythmContact, type RhythmSituation } from './rhythm.js'

/**
 * A couple's situation with its contacts as logged: all of them, or those of the past twelve months
 * and the last one before.
 */
export type RhythmYear = Omit<RhythmSituation, 'contacts'> & { contacts: readonly LoggedContact[] }

/** What a contact is drawn as. */
export type MarkKind = 'visit' | 'phone' | 'other' | 'attempt'

/** One contact of the past twelve months. */
export type YearMark = { on: PlainDate; kind: MarkKind }

/** The time between two contacts that count, and whether it was longer than the norm allowed. */
export type YearGap = { from: PlainDate; until: PlainDate; isTooLong: boolean }

const markOfKind: Record<string, MarkKind> = {
  visit: 'visit',
  phone: 'phone',
  message: 'phone',
  video: 'phone',
}

/** The first day of the twelve months that are drawn. */
export function firstDayOf({ today }: { today: PlainDate }): PlainDate {
  return addMonths(today, -12)
}

/** How the couple stands today. */
export function rhythmOfYear(year: RhythmYear): Rhythm {
  return rhythmOf({ ...year, contacts: rhythmContacts(year.contacts) })
}

/** The contacts of the past twelve months, oldest first. */
export function marksOf(year: RhythmYear): YearMark[] {
  return year.contacts
    .filter(({ on }) => on >= firstDayOf(year) && on <= year.today)
    .map(({ on, kind, outcome }) => ({
      on,
      kind: outcome === 'attempted' ? ('attempt' as const) : (markOfKind[kind] ?? 'other'),
    }))
    .toSorted((one, other) => one.on.localeCompare(other.on))
}

/**
 * The times between contacts that reach into the past twelve months. A gap is too long when the
 * couple was overdue on the day it closed, judged by the same rule as today's rhythm.
 */
export function gapsOf(year: RhythmYear): YearGap[] {
  const contacts = rhythmContacts(year.contacts).filter(({ on }) => on <= lastDayOf(year))
  const days = daysOfContact(year, contacts)
  return days
    .map((from, index) => ({ from, until: days[index + 1] ?? lastDayOf(year) }))
    .filter(({ from, until }) => from < until && until > firstDayOf(year))
    .map(({ from, until }) => ({ from, until, isTooLong: wasOverdue(year, contacts, until) }))
}

function lastDayOf({ today, endedOn }: RhythmYear): PlainDate {
  return endedOn !== undefined && endedOn < today ? endedOn : today
}

// A start before the drawing, followed by contacts, says when logging began rather than who met when.
function daysOfContact(year: RhythmYear, contacts: readonly RhythmContact[]): PlainDate[] {
  const days = contacts.filter(({ counts }) => counts).map(({ on }) => on)
  const { startedOn } = year
  const hasStart = startedOn !== undefined && days.every((on) => on > startedOn)
  const countsStart = hasStart && (days.length === 0 || startedOn >= firstDayOf(year))
  return [...new Set(countsStart ? [startedOn, ...days] : days)].toSorted()
}

function wasOverdue(year: RhythmYear, contacts: readonly RhythmContact[], on: PlainDate): boolean {
  if (pauseOn(year.pauses, on) !== undefined) {
    return false
  }
  const { pauses, startedOn, norms } = year
  const before = contacts.filter((contact) => contact.on < on)
  const then = rhythmOf({ today: on, contacts: before, pauses, startedOn, norms })
  return 'daysOverdue' in then && then.daysOverdue > 0
}
