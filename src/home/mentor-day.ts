import type { Couple, Rhythm } from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { PlannedContact } from '../visits/index.js'

/** A couple of the mentor as it stands today. */
export type MyCouple = {
  couple: Couple
  rhythm: Rhythm
  planned: PlannedContact | undefined
}

/** An institution where the mentor has more than one client. */
export type SharedPlace = { institutionId: string; name: string; clients: number }

/** The next visit, and who lives in the same place and is planned on the same day. */
export type NextVisit = MyCouple & { together: readonly MyCouple[] }

/** What a mentor sees first: who waits too long, whom he visits next, and everybody by urgency. */
export type MentorDay = {
  late: readonly MyCouple[]
  next: NextVisit | undefined
  all: readonly MyCouple[]
  places: readonly SharedPlace[]
}

/** Orders a mentor's couples: who is latest first, then by the day on which contact is due. */
export function mentorDay(couples: readonly MyCouple[], today: PlainDate): MentorDay {
  const all = couples.toSorted(byUrgency)
  return {
    late: all.filter((one) => daysLateOf(one) > 0),
    next: nextOf(all, today),
    all,
    places: sharedPlaces(couples),
  }
}

/** How many days too late contact is; 0 when it is not. */
export function daysLateOf({ rhythm }: Pick<MyCouple, 'rhythm'>): number {
  return 'daysOverdue' in rhythm ? rhythm.daysOverdue : 0
}

function byUrgency(one: MyCouple, other: MyCouple): number {
  return (
    daysLateOf(other) - daysLateOf(one) ||
    dueOf(one).localeCompare(dueOf(other)) ||
    one.couple.clientName.localeCompare(other.couple.clientName)
  )
}

const noDay: PlainDate = '9999-12-31'

function dueOf({ rhythm }: MyCouple): PlainDate {
  return 'dueOn' in rhythm ? (rhythm.dueOn ?? noDay) : noDay
}

/** The first visit that is planned; without a plan whoever needs contact first. */
function nextOf(all: readonly MyCouple[], today: PlainDate): NextVisit | undefined {
  const plannedOn = ({ planned }: MyCouple) => planned?.plannedOn ?? ''
  const planned = all.filter((one) => plannedOn(one) >= today)
  const [first] = planned.toSorted((one, other) => plannedOn(one).localeCompare(plannedOn(other)))
  const next = first ?? all.find(({ rhythm }) => rhythm.state !== 'paused')
  return next && { ...next, together: planned.filter((one) => isSameVisit(next, one)) }
}

function isSameVisit(next: MyCouple, one: MyCouple): boolean {
  const { mentorshipId, institutionId } = next.couple
  return (
    one.couple.mentorshipId !== mentorshipId &&
    institutionId !== null &&
    one.couple.institutionId === institutionId &&
    one.planned?.plannedOn === next.planned?.plannedOn
  )
}

function sharedPlaces(couples: readonly MyCouple[]): SharedPlace[] {
  const places = new Map<string, SharedPlace>()
  for (const { couple } of couples) {
    const { institutionId, institutionName } = couple
    if (institutionId !== null) {
      const clients = (places.get(institutionId)?.clients ?? 0) + 1
      places.set(institutionId, { institutionId, name: institutionName ?? '', clients })
    }
  }
  return [...places.values()].filter(({ clients }) => clients > 1)
}
