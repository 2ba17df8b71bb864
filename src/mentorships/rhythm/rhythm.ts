import { addDays, daysBetween, type PlainDate } from '../../shared/calendar/index.js'
import {
  houseNorm,
  lastDayOf,
  normInForce,
  type ContactNorm,
  type ContactNorms,
} from './contact-norm.js'
import { daysLate, deadlineAfter, pauseOn, type Pause } from './pauses.js'

/**
 * A contact (`counts`) or an attempt at one. An attempt never resets the rhythm; it `excusesLaw` when
 * the client did not want contact or could not have it (Besluit art. 5(4), recorded by art. 7(2)c).
 */
export type RhythmContact = { on: PlainDate; counts: boolean; excusesLaw?: boolean }

/** All that decides a rhythm. An unknown start or end is left out; what lies ahead of today is ignored. */
export type RhythmSituation = {
  today: PlainDate
  startedOn?: PlainDate | undefined
  endedOn?: PlainDate | undefined
  pauses: readonly Pause[]
  contacts: readonly RhythmContact[]
  norms: ContactNorms
  plannedOn?: PlainDate | undefined
}

type Seen = { lastContactOn?: PlainDate | undefined; lastAttemptOn?: PlainDate | undefined }

type Due = DueOrStanding & { dueOn: PlainDate }

type DueOrStanding = {
  /** The last day to meet; absent while the clock stands still in a pause without an end. */
  dueOn?: PlainDate | undefined
  /** The last day the law allows; absent without a legal floor or without a day to count from. */
  legalDueOn?: PlainDate | undefined
  /** The norm that set `dueOn`. */
  why: ContactNorm
  overdueByLaw: boolean
}

/**
 * How a couple stands on a day. `dueOn` is the last day to meet; late begins the day after. Paused
 * days are not late, unless by the law, which a pause does not stop.
 */
export type Rhythm =
  | (Seen & Due & { state: 'on-rhythm' | 'due-soon' })
  | (Seen & Due & { state: 'overdue'; daysOverdue: number })
  /** Nobody met yet; `daysOverdue` is 0 while there still is time, or while the start is unknown. */
  | (Seen & Due & { state: 'never-met'; daysOverdue: number; isStartUnknown: boolean })
  | (Seen & DueOrStanding & { state: 'paused'; pausedFrom: PlainDate })
  | (Seen & { state: 'ended'; endedOn: PlainDate })

/** One of the states a couple's rhythm can be in. */
export type RhythmState = Rhythm['state']

const longestNotice = 14

/**
 * Decides the rhythm from dates alone. An agreement replaces the norms of foundation and regime, but
 * nothing is looser than the legal floor (Besluit art. 5(4)), from which only what the client does
 * not want or cannot do excuses. The floor is never moved to a working day: early is safe.
 */
export function rhythmOf(situation: RhythmSituation): Rhythm {
  const { today, endedOn } = situation
  const past = withoutFuture(situation)
  const seen = whatWasSeen(past.contacts)
  if (endedOn !== undefined && endedOn <= today) {
    return { state: 'ended', endedOn, ...seen }
  }
  const due = whenDue(past, seen)
  const pause = pauseOn(past.pauses, today)
  if (pause !== undefined) {
    return { state: 'paused', pausedFrom: pause.from, ...seen, ...due }
  }
  return runningRhythm(past, seen, { ...due, dueOn: due.dueOn ?? today })
}

function withoutFuture(situation: RhythmSituation): RhythmSituation {
  const { today, contacts, pauses } = situation
  return {
    ...situation,
    contacts: contacts.filter(({ on }) => on <= today),
    pauses: pauses.filter(({ from }) => from <= today),
  }
}

function runningRhythm(
  { today, startedOn, pauses, plannedOn }: RhythmSituation,
  seen: Seen,
  due: Due,
): Rhythm {
  const daysLateByLaw = daysLate(due.legalDueOn ?? today, today, pausesByLaw(pauses))
  const daysOverdue = Math.max(daysLate(due.dueOn, today, pauses), daysLateByLaw)
  if (seen.lastContactOn === undefined) {
    return {
      state: 'never-met',
      daysOverdue,
      isStartUnknown: startedOn === undefined,
      ...seen,
      ...due,
    }
  }
  if (daysOverdue > 0) {
    return { state: 'overdue', daysOverdue, ...seen, ...due }
  }
  const isPlanned = plannedOn !== undefined && plannedOn >= today && plannedOn <= due.dueOn
  const isNear = daysBetween(today, due.dueOn) <= daysOfNotice(due.why, today)
  return { state: isNear && !isPlanned ? 'due-soon' : 'on-rhythm', ...seen, ...due }
}

/** The first day on which contact is due soon, so that a list can be filtered by it. */
export function dueSoonOn(dueOn: PlainDate, why: ContactNorm): PlainDate {
  return addDays(dueOn, -daysOfNotice(why, dueOn))
}

/** A quarter of the norm, at most two weeks: 7 days for a norm of four weeks. */
function daysOfNotice(norm: ContactNorm, today: PlainDate): number {
  return Math.min(longestNotice, Math.floor(daysBetween(today, lastDayOf(norm, today)) / 4))
}

function whenDue(situation: RhythmSituation, seen: Seen): DueOrStanding {
  const { today, startedOn, norms, pauses } = situation
  const since = latest([startedOn, seen.lastContactOn])
  const legalDueOn = whenDueByLaw(situation, since)
  const overdueByLaw = legalDueOn !== undefined && legalDueOn < today
  if (since === undefined) {
    return { why: normInForce(norms, today), legalDueOn, overdueByLaw }
  }
  const house = houseNorm(norms, since)
  const houseDueOn = deadlineAfter(since, house, pauses)
  const isByLaw = legalDueOn !== undefined && houseDueOn !== undefined && legalDueOn <= houseDueOn
  const why = isByLaw ? (norms.legalFloor ?? house) : house
  return { dueOn: isByLaw ? legalDueOn : houseDueOn, why, legalDueOn, overdueByLaw }
}

/** The law counts from the last contact, or from a later day on which the client excused it. */
function whenDueByLaw(
  { norms, contacts, pauses }: RhythmSituation,
  since: PlainDate | undefined,
): PlainDate | undefined {
  const excusedOn = contacts.filter(({ excusesLaw }) => excusesLaw === true).map(({ on }) => on)
  const lawSince = latest([since, ...excusedOn])
  return lawSince === undefined || norms.legalFloor === undefined
    ? undefined
    : deadlineAfter(lawSince, norms.legalFloor, pausesByLaw(pauses))
}

function pausesByLaw(pauses: readonly Pause[]): Pause[] {
  return pauses.filter(({ excusesLaw }) => excusesLaw === true)
}

function whatWasSeen(contacts: readonly RhythmContact[]): Seen {
  return {
    lastContactOn: latest(contacts.filter(({ counts }) => counts).map(({ on }) => on)),
    lastAttemptOn: latest(contacts.filter(({ counts }) => !counts).map(({ on }) => on)),
  }
}

function latest(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)
}
