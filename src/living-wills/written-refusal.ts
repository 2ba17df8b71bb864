import type { Matter } from '../authority/index.js'
import { plainDateOf, type PlainDate } from '../shared/calendar/index.js'
import { isInForce, type AskedNone, type LivingWill, type LivingWills } from './living-will.js'

/** Whether an earlier written refusal stands in the way of a matter. */
export type WrittenRefusal = 'yes' | 'no' | 'unknown'

/**
 * `yes`: a refusal about the matter is in force that day, also when nobody knows whether the client was able,
 * for doubt never widens what others may do. `no` only when somebody asked by then, there was none, nothing
 * that may hold a refusal is in force about the matter, and no other paper came to light since. Else `unknown`.
 * WGBO, BW 7:450(3).
 */
export function writtenRefusalFor(
  livingWills: LivingWills,
  matter: Matter,
  on: PlainDate,
): WrittenRefusal {
  const about = willsAbout(livingWills, matter, on)
  if (about.some(isRefusal)) {
    return 'yes'
  }
  const isAsked = about.length === 0 && askedInVain(livingWills, on) !== undefined
  return isAsked ? 'no' : 'unknown'
}

/**
 * The newest time somebody asked by that day and there was nothing more. An answer from before a paper was made
 * or came into the dossier says nothing any more.
 */
export function askedInVain(
  { wills, askedNone }: LivingWills,
  on: PlainDate,
): AskedNone | undefined {
  const newest = wills
    .filter(({ withdrawn }) => withdrawn?.because !== 'mistake')
    .flatMap(({ recordedAt, writtenOn }) => [plainDateOf(recordedAt), writtenOn ?? ''])
    .reduce((one, other) => (one > other ? one : other), '')
  return askedNone
    .filter(({ askedOn }) => askedOn <= on && askedOn >= newest)
    .toSorted((one, other) => (one.askedOn < other.askedOn ? 1 : -1))[0]
}

/** The living wills about a matter that hold on a day, refusals first: what is shown before anything else. */
export function willsAbout({ wills }: LivingWills, matter: Matter, on: PlainDate): LivingWill[] {
  return wills
    .filter((will) => will.matters.includes(matter) && isInForce(will, on))
    .toSorted((one, other) => Number(isRefusal(other)) - Number(isRefusal(one)))
}

/** Whether it refuses by its kind. A levenstestament can refuse in its text, but need not: it is read, not counted. */
export function isRefusal({ kind }: Pick<LivingWill, 'kind'>): boolean {
  return kind === 'schriftelijke_weigering' || kind === 'non_reanimatieverklaring'
}
