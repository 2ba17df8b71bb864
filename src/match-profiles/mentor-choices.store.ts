import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'

/** A volunteer to choose by name. */
export type MentorChoice = { id: string; name: string }

/** Every volunteer of the foundation by name, also who stopped: a barrier must hold when he returns. */
export async function mentorChoices(tx: Tx): Promise<MentorChoice[]> {
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'given_name as givenName', 'name_prefix as namePrefix'])
    .select('family_name as familyName')
    .where('merged_into_id', 'is', null)
    .orderBy('given_name')
    .orderBy('family_name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, name: fullName(row) }))
}
