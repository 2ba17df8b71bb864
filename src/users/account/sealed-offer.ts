import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import { seal, unseal } from '../../shared/crypto/index.js'

/** For whom and what something waits in a page: it can be opened by nobody else and nowhere else. */
export type OfferPlace = { secret: string; accountId: string; kind: string; now: Instant }

const minutesOpen = 30

/** Seals what a page shows before it is in force, to travel with the form that confirms it. */
export function sealOffer({ secret, accountId, kind, now }: OfferPlace, value: unknown): string {
  const until = instantPlus(now, { minutes: minutesOpen })
  return seal(secret, JSON.stringify({ until, value }), placeOf(kind, accountId))
}

/** What was sealed for this account; undefined when it ran out, or is anything else. */
export function openOffer<T>(
  { secret, accountId, kind, now }: OfferPlace,
  sealed: string,
): T | undefined {
  try {
    const opened = unseal(secret, sealed, placeOf(kind, accountId))
    const { until, value } = JSON.parse(opened) as { until: Instant; value: T }
    return now < until ? value : undefined
  } catch {
    return undefined
  }
}

function placeOf(kind: string, accountId: string): string {
  return `offer of ${kind} for ${accountId}`
}
