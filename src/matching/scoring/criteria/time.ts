import { countOf, notKnown } from '../bits.js'
import type { PackedClient, PackedMentor } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { durations } from '../words.js'
import type { Bounds, Told } from './criterion.js'

/** What 0, 1, 2 and 3 or more shared parts of the week are worth. */
const byShared = [0, 0.5, 0.8, 1] as const

/**
 * Half for parts of the week both have free, a quarter for expecting to go on as long, a quarter for meeting as
 * often. What both expect at the start tells best whether a match lasts (matching.md E10).
 */
export function timeBounds(client: PackedClient, mentor: PackedMentor, out: Bounds): void {
  let low = 0
  let open = 0
  if (client.available === notKnown || mentor.available === notKnown) open += 0.5
  else low += byShared[Math.min(3, countOf(client.available & mentor.available))]! / 2
  if (client.duration === notKnown || mentor.duration === notKnown) open += 0.25
  else low += (2 - Math.abs(client.duration - mentor.duration)) / 8
  if (client.visits <= 0 || mentor.visits <= 0) open += 0.25
  else low += Math.min(client.visits, mentor.visits) / Math.max(client.visits, mentor.visits) / 4
  out.low = low
  out.high = low + open
}

/** When both can, how long both want to go on, and how often to meet. */
export function tellTime(client: ClientSide, mentor: MentorSide): Told {
  return [
    ...tellParts(client, mentor),
    ...tellDuration(client, mentor),
    ...tellVisits(client, mentor),
  ]
}

function tellParts({ available }: ClientSide, mentor: MentorSide): Told {
  if (available === undefined || mentor.available === undefined) return []
  const shared = available.filter((part) => mentor.available?.includes(part))
  return shared.length === 0
    ? [{ reason: 'no-shared-day-part', values: [] }]
    : [{ reason: 'shared-day-parts', values: shared }]
}

function tellDuration({ expectedDuration: own }: ClientSide, mentor: MentorSide): Told {
  const other = mentor.expectedDuration
  if (own === undefined || other === undefined) return []
  const isSame = durations.indexOf(own) === durations.indexOf(other)
  return isSame
    ? [{ reason: 'same-duration', values: [own] }]
    : [{ reason: 'other-duration', values: [own, other] }]
}

function tellVisits({ visitsPerMonth: own }: ClientSide, mentor: MentorSide): Told {
  const other = mentor.visitsPerMonth
  if (own === undefined || other === undefined) return []
  return own === other
    ? [{ reason: 'same-visits', values: [String(own)] }]
    : [{ reason: 'other-visits', values: [String(own), String(other)] }]
}
