import { addDays, daysBetween, type PlainDate } from '../../shared/calendar/index.js'
import { lastDayOf, type ContactNorm } from './contact-norm.js'

/**
 * A time in which the couple does not meet; `until` is the first day on which they do again.
 * `excusesLaw` only when the client does not want contact or cannot have it (Besluit art. 5(4)).
 */
export type Pause = { from: PlainDate; until?: PlainDate | undefined; excusesLaw?: boolean }

const neverEnding: PlainDate = '9999-12-31'

type Span = { from: PlainDate; until: PlainDate }

/** The pause that lasts on this day, if any. */
export function pauseOn(pauses: readonly Pause[], day: PlainDate): Pause | undefined {
  return pauses.find(({ from, until = neverEnding }) => from <= day && day < until)
}

/**
 * The last day to meet after `since`, with paused days left out of the count. `undefined` while the
 * clock stands still in a pause without an end.
 */
export function deadlineAfter(
  since: PlainDate,
  norm: ContactNorm,
  pauses: readonly Pause[],
): PlainDate | undefined {
  let deadline = lastDayOf(norm, since)
  for (const { from, until } of joined(pauses)) {
    if (from > deadline) {
      break
    }
    if (until === neverEnding) {
      return undefined
    }
    deadline = addDays(deadline, Math.max(0, daysBetween(from < since ? since : from, until)))
  }
  return deadline
}

/** Days after the deadline up to and including today, paused days left out; 0 when not yet late. */
export function daysLate(deadline: PlainDate, today: PlainDate, pauses: readonly Pause[]): number {
  const late: Span = { from: addDays(deadline, 1), until: addDays(today, 1) }
  const paused = joined(pauses).reduce((days, pause) => days + sharedDays(late, pause), 0)
  return Math.max(0, daysBetween(deadline, today)) - paused
}

function sharedDays(one: Span, other: Span): number {
  const from = one.from > other.from ? one.from : other.from
  const until = one.until < other.until ? one.until : other.until
  return Math.max(0, daysBetween(from, until))
}

/** Pauses in order, those that touch made into one, so that no day counts twice. */
function joined(pauses: readonly Pause[]): Span[] {
  const spans: Span[] = []
  for (const { from, until = neverEnding } of pauses.toSorted(byStart)) {
    const previous = spans.at(-1)
    if (previous !== undefined && from <= previous.until) {
      previous.until = until > previous.until ? until : previous.until
    } else {
      spans.push({ from, until })
    }
  }
  return spans
}

function byStart(one: Pause, other: Pause): number {
  return one.from.localeCompare(other.from)
}
