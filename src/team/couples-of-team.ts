import {
  couplesOfMentor,
  rhythmOf,
  situationsOf,
  type Couple,
  type Rhythm,
} from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** A couple with how its contact stands today. */
export type CoupleInRhythm = { couple: Couple; rhythm: Rhythm | undefined }

/** The couples of a mentor with their rhythm, own clients first, then those he stands in for. */
export async function couplesInRhythm(
  tx: Tx,
  { mentorId, today }: { mentorId: string; today: PlainDate },
): Promise<CoupleInRhythm[]> {
  const couples = await couplesOfMentor(tx, { mentorId, on: today })
  const inRhythm = await withRhythm(tx, couples, today)
  return inRhythm.toSorted(
    (one, other) =>
      Number(one.couple.mentorId !== mentorId) - Number(other.couple.mentorId !== mentorId),
  )
}

/** Adds to each couple how its contact stands today. */
export async function withRhythm(
  tx: Tx,
  couples: readonly Couple[],
  today: PlainDate,
): Promise<CoupleInRhythm[]> {
  const ids = couples.map(({ mentorshipId }) => mentorshipId)
  const situations = await situationsOf(tx, ids, today)
  return couples.map((couple) => {
    const situation = situations.get(couple.mentorshipId)
    return { couple, rhythm: situation && rhythmOf(situation) }
  })
}
