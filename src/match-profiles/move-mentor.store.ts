import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { filledFrom } from './filled-from.js'
import { mentorProfile, saveMentorProfile } from './mentor-profile.store.js'
import { withdrawDoubles } from './merged-client.store.js'

type Merging = { from: string; to: string; at: Instant; newId: () => string }

/** Gives the wishes, ties and barriers of one registration of a mentor to the other, as for a client. */
export async function moveMatchingOfMentor(
  tx: Tx,
  { from, to, at, newId }: Merging,
): Promise<void> {
  const [double, kept] = [await mentorProfile(tx, from), await mentorProfile(tx, to)]
  if (double.version > 0) {
    const profile = filledFrom(kept.profile, double.profile)
    const { version } = kept
    await saveMentorProfile(tx, { id: newId(), mentorId: to, version, profile, at })
    await tx.deleteFrom('mentor_match_profile').where('mentor_id', '=', from).execute()
  }
  await withdrawDoubles(tx, { column: 'mentor_id', from, to, at })
  for (const table of ['special_answer', 'match_barrier', 'mentor_tie'] as const) {
    await tx.updateTable(table).set({ mentor_id: to }).where('mentor_id', '=', from).execute()
  }
}
