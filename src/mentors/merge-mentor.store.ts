import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'

/** Lets one registration live on in another, with all that were merged into it before. */
export async function markMerged(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('mentor')
    .set({ merged_into_id: to })
    .where('id', '=', from)
    .where('merged_into_id', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('mentor')
  }
  await tx
    .updateTable('mentor')
    .set({ merged_into_id: to })
    .where('merged_into_id', '=', from)
    .execute()
}

/** Another registration that may be of the same person. */
export type PossibleDouble = { id: string; name: string; isAlike: boolean }

const mostOffered = 200

/** Other registrations, those with the same e-mail address, phone number or a like name first. */
export async function possibleDoubles(tx: Tx, mentorId: string): Promise<PossibleDouble[]> {
  const likeness = sql<number>`greatest(
    similarity(other.search_name, mentor.search_name),
    case when other.email = mentor.email or other.phone = mentor.phone then 1 else 0 end)`
  const rows = await tx
    .selectFrom('mentor')
    .innerJoin('mentor as other', (join) =>
      join
        .onRef('other.organisation_id', '=', 'mentor.organisation_id')
        .onRef('other.id', '!=', 'mentor.id'),
    )
    .select(['other.id', 'other.given_name', 'other.name_prefix', 'other.family_name'])
    .select(likeness.as('likeness'))
    .where('mentor.id', '=', mentorId)
    .where('other.merged_into_id', 'is', null)
    .orderBy('likeness', 'desc')
    .orderBy('other.given_name')
    .orderBy('other.id')
    .limit(mostOffered)
    .execute()
  return rows.map(({ id, given_name, name_prefix, family_name, likeness: alike }) => ({
    id,
    name: fullName({ givenName: given_name, namePrefix: name_prefix, familyName: family_name }),
    isAlike: alike >= likeEnough,
  }))
}

const likeEnough = 0.6
