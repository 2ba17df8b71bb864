import { usualMinutes } from '../travel.js'
import { askFirst, failed, type Found, type Judged } from './demand.js'

/** H6: the travel time lies within the limits of both. What is usual needs no asking where no limit was given. */
export function withinReach({ client, mentor, minutes }: Judged): readonly Found[] {
  if (minutes === undefined) return [askFirst('travel-unknown')]
  const limits = [client.mostMinutes, mentor.mostMinutes].filter((each) => each !== undefined)
  if (limits.some((limit) => minutes > limit)) return [failed('too-far')]
  return limits.length < 2 && minutes > usualMinutes ? [askFirst('limit-unknown')] : []
}
