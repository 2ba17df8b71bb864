import { sql } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { clientProfile, saveClientProfile } from './client-profile.store.js'
import { filledFrom } from './filled-from.js'

type Merging = { from: string; to: string; at: Instant; newId: () => string }

/**
 * Gives what was asked of one registration of a client to the other. What the one that stays has not answered is taken
 * from the other; a special answer it has itself stays, and the other one's is erased.
 */
export async function moveMatchingOfClient(
  tx: Tx,
  { from, to, at, newId }: Merging,
): Promise<void> {
  const [double, kept] = [await clientProfile(tx, from), await clientProfile(tx, to)]
  if (double.version > 0) {
    const profile = filledFrom(kept.profile, double.profile)
    const { version } = kept
    await saveClientProfile(tx, { id: newId(), clientId: to, version, profile, at })
    await tx.deleteFrom('client_match_profile').where('client_id', '=', from).execute()
  }
  await withdrawDoubles(tx, { column: 'client_id', from, to, at })
  for (const table of ['special_answer', 'match_barrier'] as const) {
    await tx.updateTable(table).set({ client_id: to }).where('client_id', '=', from).execute()
  }
}

type Doubles = { column: 'client_id' | 'mentor_id'; from: string; to: string; at: Instant }

/** Erases the special answers of one registration for which the other has one of its own. */
export async function withdrawDoubles(tx: Tx, { column, from, to, at }: Doubles): Promise<void> {
  const person = sql.ref(column)
  await sql`
    update special_answer set answer = null, withdrawn_at = ${at}
    where ${person} = ${from} and withdrawn_at is null
      and category in (select category from special_answer
                       where ${person} = ${to} and withdrawn_at is null)`.execute(tx)
}
