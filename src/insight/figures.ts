import { addMonths, startOfMonth, type PlainDate } from '../shared/calendar/index.js'

/** The states a couple is counted in. */
export const coupleStates = ['running', 'paused', 'ended'] as const
export type CoupleState = (typeof coupleStates)[number]

/** The figures of a foundation as they are. */
export type Figures = {
  /** Couples per regime, by state. */
  couples: readonly { regime: string; counts: Readonly<Record<CoupleState, number>> }[]
  /** Running couples whose contact is past the agreed day. */
  overdue: number
  /** Months from the oldest to this one, with the contacts that came about. */
  contacts: readonly { month: PlainDate; count: number }[]
  /** Mentors by status; those nobody told a status of are 'unknown'. */
  mentors: readonly { status: string; count: number }[]
}

/** A count as it may be shown: undefined stands for fewer than five. */
export type Shown = number | undefined

/** The figures as a reader may see them; a total that would give a small count away is left out. */
export type ShownFigures = {
  couples: readonly { regime: string; counts: Readonly<Record<CoupleState, Shown>> }[]
  totals: Readonly<Record<CoupleState, number>> | undefined
  overdue: Shown
  contacts: readonly { month: PlainDate; count: Shown }[]
  contactsTotal: number | undefined
  mentors: readonly { status: string; count: Shown }[]
  mentorsTotal: number | undefined
}

/** The smallest count that is told to outsiders. */
export const smallestShown = 5

/** Everything, for who is responsible for this foundation. */
export function wholeFigures(figures: Figures): ShownFigures {
  return {
    ...figures,
    totals: totalsOf(figures),
    contactsTotal: sumOf(figures.contacts),
    mentorsTotal: sumOf(figures.mentors),
  }
}

/**
 * What outsiders may see: no count below five, nought neither. A table with one such count has no
 * totals. The overdue are left out too when the others of the running couples are fewer than five.
 */
export function suppressedFigures(figures: Figures): ShownFigures {
  const totals = totalsOf(figures)
  const counts = figures.couples.flatMap((row) => coupleStates.map((state) => row.counts[state]))
  const inTime = totals.running - figures.overdue
  return {
    couples: figures.couples.map(({ regime, counts: of }) => ({
      regime,
      counts: {
        running: shown(of.running),
        paused: shown(of.paused),
        ended: shown(of.ended),
      },
    })),
    totals: areAllShown(counts) ? totals : undefined,
    overdue: shown(inTime) === undefined ? undefined : shown(figures.overdue),
    contacts: figures.contacts.map((row) => ({ ...row, count: shown(row.count) })),
    contactsTotal: totalOf(figures.contacts),
    mentors: figures.mentors.map((row) => ({ ...row, count: shown(row.count) })),
    mentorsTotal: totalOf(figures.mentors),
  }
}

/** The first days of the last twelve months, this one last. */
export function lastTwelveMonths(today: PlainDate): PlainDate[] {
  const first = startOfMonth(today)
  return Array.from({ length: 12 }, (_, index) => addMonths(first, index - 11))
}

function shown(count: number): Shown {
  return count < smallestShown ? undefined : count
}

function areAllShown(counts: readonly number[]): boolean {
  return counts.every((count) => count >= smallestShown)
}

function totalOf(rows: readonly { count: number }[]): number | undefined {
  return areAllShown(rows.map(({ count }) => count)) ? sumOf(rows) : undefined
}

function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

function totalsOf({ couples }: Figures): Record<CoupleState, number> {
  const of = (state: CoupleState) => couples.reduce((sum, row) => sum + row.counts[state], 0)
  return { running: of('running'), paused: of('paused'), ended: of('ended') }
}
