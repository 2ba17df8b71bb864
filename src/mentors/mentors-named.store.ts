import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { MentorStatus } from './mentor.js'

/** A registered mentor with a name that was asked for. */
export type NamedMentor = { id: string; name: string; status: MentorStatus | null }

const mostOffered = 5

/** Mentors called so, whatever the capitals; merged registrations left out. For asking "is this the same person?". */
export async function mentorsCalled(tx: Tx, name: string): Promise<NamedMentor[]> {
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'status', 'given_name as givenName', 'name_prefix as namePrefix'])
    .select('family_name as familyName')
    .where('merged_into_id', 'is', null)
    .where(
      sql<string>`lower(concat_ws(' ', given_name, name_prefix, family_name))`,
      '=',
      sql<string>`lower(${name})`,
    )
    .orderBy('id')
    .limit(mostOffered)
    .execute()
  return rows.map(({ id, status, ...named }) => ({
    id,
    name: fullName(named),
    status: status as MentorStatus | null,
  }))
}
