import type { Matter } from '../authority/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { isInForce, type LivingWill, type LivingWills } from './living-will.js'

/** Whether an earlier written refusal stands in the way of a matter. */
export type WrittenRefusal = 'yes' | 'no' | 'unknown'

/**
 * `yes`: a refusal about the matter is in force that day, also when nobody knows whether the client was able,
 * for doubt never widens what others may do. `no` only when somebody asked by then, there was none, and nothing
 * that may hold a refusal is in force about the matter. Else `unknown`. WGBO, BW 7:450(3).
 */
export function writtenRefusalFor(
  { wills, askedNone }: LivingWills,
  matter: Matter,
  on: PlainDate,
): WrittenRefusal {
  const about = willsAbout({ wills, askedNone }, matter, on)
  if (about.some(isRefusal)) {
    return 'yes'
  }
  return about.length === 0 && askedNone.some(({ askedOn }) => askedOn <= on) ? 'no' : 'unknown'
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
