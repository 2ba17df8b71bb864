import type { Told } from './told.js'

/** Why a request is kept apart for a look: it is never refused or dropped for this. */
export const suspicionCodes = ['links', 'fast', 'trap'] as const
export type Suspicion = (typeof suspicionCodes)[number]

/** Nobody fills in the form so soon after it was drawn. */
const fewestSeconds = 4
const mostLinks = 2
const link = /https?:\/\/|www\.|\[url|<a\s/gi

type Sent = { told: Told; seconds: number; trap: string }

/** What looks like spam in a request, from what was sent alone; who sent it is not followed anywhere. */
export function suspicionsOf({ told, seconds, trap }: Sent): Suspicion[] {
  const text = [told.why, told.tried, told.nearPeople, told.measuresNote, told.ifNothing]
    .concat([told.relativesWhy, told.knowsWhy, told.askerName, told.givenName, told.familyName])
    .join(' ')
  return [
    ...((text.match(link) ?? []).length >= mostLinks ||
    (told.askerName + told.givenName).search(link) >= 0
      ? (['links'] as const)
      : []),
    ...(seconds < fewestSeconds ? (['fast'] as const) : []),
    ...(trap !== '' ? (['trap'] as const) : []),
  ]
}
