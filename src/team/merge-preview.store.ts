import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'

/** What hangs on one registration of a mentor. */
export type HangsOn = {
  mentorships: number
  substitutions: number
  contacts: number
  roles: number
}

/** Counts what would follow a mentor in a merge. */
export async function whatHangsOn(tx: Tx, mentorId: string): Promise<HangsOn> {
  const count = (table: string) =>
    sql<number>`(select count(*) from ${sql.table(table)} where mentor_id = ${mentorId})`
  const counts = await tx
    .selectNoFrom([
      count('mentorship').as('mentorships'),
      count('substitute').as('substitutions'),
      count('contact').as('contacts'),
      sql<number>`(
        select count(*) from role_assignment
        where mentor_id = ${mentorId} and organisation_id = current_organisation())`.as('roles'),
    ])
    .executeTakeFirstOrThrow()
  return counts
}
