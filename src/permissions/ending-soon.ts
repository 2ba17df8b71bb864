import { addDays, type PlainDate } from '../shared/calendar/index.js'
import { endOf, isInForce, type Permission } from './permission.js'

const soonDays = 30

/** Whether a permission that holds today ends within a month: time to talk about it again. */
export function endsSoon(permission: Permission, today: PlainDate): boolean {
  const end = endOf(permission)
  return isInForce(permission, today) && end !== undefined && end <= soonUntil(today)
}

/** The last day that is soon, a month from today. */
export function soonUntil(today: PlainDate): PlainDate {
  return addDays(today, soonDays)
}

/** The last day a permission holds; undefined while no day is known. */
export function lastDayOf(permission: Permission): PlainDate | undefined {
  const end = endOf(permission)
  return end && addDays(end, -1)
}
