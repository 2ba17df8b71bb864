import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { mentorNameLike } from './mentor-name-like.store.js'
import type { MentorshipFilter, MentorshipSort, RhythmFilter } from './mentorship-filter.js'

/** Further than this nobody counts; the screen then says "more than". */
export const mostCounted = 1000

/** What of the mentorships is asked, in which order. */
export type AskedMentorships = {
  filter: MentorshipFilter
  order: { sort: MentorshipSort; direction: 'asc' | 'desc' }
  today: PlainDate
}

type Part = { limit: number; offset: number }

/** The mentorships that answer the filter, in order, along an index made for it. */
export async function mentorshipIds(
  tx: Tx,
  asked: AskedMentorships,
  part?: Part,
): Promise<string[]> {
  const slice = part === undefined ? sql`` : sql`limit ${part.limit} offset ${part.offset}`
  const { rows } = await sql<{ id: string }>`
    select couple.id from mentorship couple where ${conditions(asked)}
    order by ${order(asked)} ${slice}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** How many mentorships answer the filter, counted up to one more than `mostCounted`. */
export async function countMentorships(tx: Tx, asked: AskedMentorships): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select 1 from mentorship couple where ${conditions(asked)} limit ${mostCounted + 1}) found
    `.execute(tx)
  return rows[0]?.count ?? 0
}

function order({ filter: { status }, order: { sort, direction } }: AskedMentorships) {
  if (status === 'ended') {
    return sql`couple.ended_on desc, couple.id desc`
  }
  const way = direction === 'asc' ? sql`asc` : sql`desc`
  const day = sort === 'due' ? sql`couple.due_on` : sql`couple.last_contact_on`
  return sql`${day} ${way}, couple.id ${way}`
}

function conditions({ filter, today }: AskedMentorships): RawBuilder<SqlBool> {
  const { mentor, status, regime, rhythm } = filter
  const all = [
    status === undefined ? sql<SqlBool>`couple.status <> 'ended'` : statuses[status],
    ...(regime === undefined ? [] : [sql<SqlBool>`couple.regime = ${regime}`]),
    ...(rhythm === undefined ? [] : [rhythmIs(rhythm, today)]),
    ...(mentor === '' ? [] : [mentorIs(mentor)]),
  ]
  return sql.join(all, sql` and `)
}

/** Written out, so that an index for one status can be used; an index of current couples also needs its own words. */
const statuses = {
  running: sql<SqlBool>`couple.status = 'running' and couple.status <> 'ended'`,
  paused: sql<SqlBool>`couple.status = 'paused' and couple.status <> 'ended'`,
  ended: sql<SqlBool>`couple.status = 'ended'`,
}

/** The borders of `rhythmOf` on the days that are kept with a mentorship. */
function rhythmIs(rhythm: RhythmFilter, today: PlainDate): RawBuilder<SqlBool> {
  const states: Record<RhythmFilter, RawBuilder<SqlBool>> = {
    'never-met': sql`couple.last_contact_on is null`,
    overdue: sql`couple.last_contact_on is not null and couple.due_on < ${today}::date`,
    'due-soon': sql`couple.last_contact_on is not null and couple.due_on >= ${today}::date
                    and couple.due_soon_on <= ${today}::date`,
  }
  return sql<SqlBool>`couple.status = 'running' and ${states[rhythm]}`
}

function mentorIs(name: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`couple.mentor_id in (
    select mentor.id from mentor where ${sql.join(mentorNameLike(name), sql` and `)})`
}
