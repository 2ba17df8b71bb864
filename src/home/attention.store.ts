import { sql } from 'kysely'
import { mostCounted } from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'

/**
 * How many couples are past the term of the law, counted up to one more than `mostCounted`. Couples
 * that never met count too; for them the term runs from the start.
 */
export async function countPastLaw(tx: Tx, today: PlainDate): Promise<number> {
  return bounded(
    tx,
    sql`select 1 from mentorship where status = 'running' and legal_due_on < ${today}::date`,
  )
}

/** How many mentors are registered, the merged ones left out. */
export async function countMentors(tx: Tx): Promise<number> {
  return bounded(tx, sql`select 1 from mentor where merged_into_id is null`)
}

/** How many agreements should have been kept before today. */
export async function countLateFollowUps(tx: Tx, today: PlainDate): Promise<number> {
  return bounded(tx, sql`select 1 from follow_up where done_on is null and due_on < ${today}::date`)
}

async function bounded(tx: Tx, found: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (${found} limit ${mostCounted + 1}) found`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Some of the couples that have no known start, and how many there are. */
export async function startUnknown(tx: Tx, limit: number) {
  const rows = await tx
    .selectFrom('mentorship')
    .select('id')
    .where('status', '!=', 'ended')
    .where('started_on', 'is', null)
    .orderBy('id')
    .limit(mostCounted + 1)
    .execute()
  return { ids: rows.slice(0, limit).map(({ id }) => id), count: rows.length }
}

/** Among so many couples is looked for who has nobody to call. */
const mostLookedAt = 500

/**
 * Some of the couples whose client has nobody to call in an emergency, and how many. It looks at the
 * running couples that need contact first, so that a large office stays fast; and couple by couple, for
 * with `not exists` PostgreSQL would read everybody in the office who is to be called.
 */
export async function withoutEmergencyContact(tx: Tx, limit: number) {
  const { rows } = await sql<{ id: string }>`
    select couple.id
    from (select organisation_id, id, client_id, due_on from mentorship
          where status = 'running' order by due_on, id limit ${mostLookedAt}) couple
    where (
      select true from near_person near
      where near.organisation_id = couple.organisation_id and near.client_id = couple.client_id
        and near.is_emergency_contact and near.ended_on is null limit 1) is null
    order by couple.due_on, couple.id`.execute(tx)
  return { ids: rows.slice(0, limit).map(({ id }) => id), count: rows.length }
}

/** Some of the mentors without a known date of their certificate of conduct, and how many. */
export async function withoutVog(tx: Tx, limit: number) {
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'given_name as givenName', 'name_prefix as namePrefix'])
    .select('family_name as familyName')
    .where('merged_into_id', 'is', null)
    .where('vog_issued_on', 'is', null)
    .orderBy('id')
    .limit(mostCounted + 1)
    .execute()
  const mentors = rows.slice(0, limit).map(({ id, ...name }) => ({ id, name: fullName(name) }))
  return { mentors, count: rows.length }
}
