import type { Role } from '../shared/access/index.js'
import {
  daysBetween,
  plainDateOf,
  startOfWeek,
  timeOf,
  type Instant,
  type PlainDate,
} from '../shared/calendar/index.js'

/** A couple whose contact is overdue, and one who should act: its mentor, or a substitute today. */
export type OverdueCouple = { mentorshipId: string; mentorId: string }

/** Somebody whose role is in force and who did not switch reminders off. */
export type Reader = { accountId: string; role: Role; mentorId: string | null }

/** What an account was already told in this week. */
export type Told = { accountId: string; kind: Role; mentorshipIds: readonly string[] }

/** A mail to be sent; one to a coordinator is about all couples, so it lists none. */
export type PlannedReminder = {
  accountId: string
  kind: Role
  weekOf: PlainDate
  mentorshipIds: readonly string[]
}

/** Everything that decides who is reminded: the moment, who is overdue, who reads, and who heard before. */
export type ReminderSituation = {
  now: Instant
  isOn: boolean
  overdue: readonly OverdueCouple[]
  readers: readonly Reader[]
  told: readonly Told[]
}

const saturday = 5
const tuesday = 1
const dayBegins = '07:00'
const dayEnds = '20:00'

/**
 * Who is reminded now, asked every hour. On working days between seven and eight in the evening by the
 * clock of the house: a mentor once a week of each of his couples that is overdue, a coordinator once
 * on Monday (or Tuesday, when Monday was missed). Without anything overdue nobody hears anything.
 */
export function planReminders(situation: ReminderSituation): PlannedReminder[] {
  const { now, isOn, overdue, readers, told } = situation
  const today = plainDateOf(now)
  const weekOf = startOfWeek(today)
  const day = daysBetween(weekOf, today)
  if (!isOn || overdue.length === 0 || day >= saturday || !isDaytime(now)) {
    return []
  }
  return readers.flatMap((reader) => {
    const heard = told.filter(({ accountId, kind }) => isSame(reader, { accountId, kind }))
    if (reader.role === 'coordinator') {
      const isTime = day <= tuesday && heard.length === 0
      return isTime ? [planned(reader, weekOf, [])] : []
    }
    const mentorshipIds = reader.role === 'mentor' ? untoldCouples(reader, overdue, heard) : []
    return mentorshipIds.length > 0 ? [planned(reader, weekOf, mentorshipIds)] : []
  })
}

function isDaytime(now: Instant): boolean {
  const time = timeOf(now)
  return time >= dayBegins && time < dayEnds
}

function isSame(reader: Reader, { accountId, kind }: Pick<Told, 'accountId' | 'kind'>): boolean {
  return reader.accountId === accountId && reader.role === kind
}

function untoldCouples(
  { mentorId }: Reader,
  overdue: readonly OverdueCouple[],
  heard: readonly Told[],
): string[] {
  const known = new Set(heard.flatMap(({ mentorshipIds }) => mentorshipIds))
  return overdue
    .filter((couple) => couple.mentorId === mentorId && !known.has(couple.mentorshipId))
    .map(({ mentorshipId }) => mentorshipId)
}

function planned(
  { accountId, role }: Reader,
  weekOf: PlainDate,
  mentorshipIds: readonly string[],
): PlannedReminder {
  return { accountId, kind: role, weekOf, mentorshipIds }
}
