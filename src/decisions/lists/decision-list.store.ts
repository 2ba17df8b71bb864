import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { mattersOf, type DecisionFilter, type DecisionSort } from './decision-filter.js'

/** Further than this nobody counts; the screen then says "more than". */
export const mostCounted = 1000

/** What of the decisions is asked, in which order; `only` are the clients a reader stands beside. */
export type AskedDecisions = {
  filter: DecisionFilter
  order: { sort: DecisionSort; direction: 'asc' | 'desc' }
  only: readonly string[] | undefined
  today: PlainDate
}

type Part = { limit: number; offset: number }

/** Where decisions come from: `day` is what they are sorted by, `lateWhen` makes of them what is late. */
type Source = {
  from: RawBuilder<unknown>
  where: RawBuilder<SqlBool>
  day: RawBuilder<unknown>
  lateWhen: RawBuilder<SqlBool>
}

/** The decisions that answer the filter, in order. */
export async function decisionIds(tx: Tx, asked: AskedDecisions, part: Part): Promise<string[]> {
  const { sources, direction } = wayOf(asked)
  const way = direction === 'asc' ? sql`asc` : sql`desc`
  // Each source is walked along its own index, no further than this page reaches.
  const firsts = sources.map(
    (source) => sql`(
      select d.id, ${source.day} as day from ${source.from} where ${conditions(asked, source)}
      order by day ${way}, id ${way} limit ${part.limit + part.offset})`,
  )
  const { rows } = await sql<{ id: string }>`
    select id from (${sql.join(firsts, sql` union all `)}) first
    order by day ${way}, id ${way} limit ${part.limit} offset ${part.offset}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** How many decisions answer the filter, counted up to one more than `mostCounted`. */
export async function countDecisions(tx: Tx, asked: AskedDecisions): Promise<number> {
  const all = wayOf(asked).sources.map(
    (source) => sql`select 1 from ${source.from} where ${conditions(asked, source)}`,
  )
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      ${sql.join(all, sql` union all `)} limit ${mostCounted + 1}) found`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Written out per state, so that the index of one state can be used. */
function wayOf({ filter: { state }, order: { sort, direction }, today }: AskedDecisions) {
  if (state === 'closed') {
    return { sources: [closed], direction: 'desc' }
  }
  return { sources: state === 'review' ? looksUntil(today) : [openUntil(today, sort)], direction }
}

const closed: Source = {
  from: sql`decision d`,
  where: sql`d.status = 'closed'`,
  day: sql`d.closed_at`,
  lateWhen: sql`false`,
}

/** What is open; an answer is late from the day after. */
function openUntil(today: PlainDate, sort: DecisionSort): Source {
  const waitsUntil = sql`least(d.complete_by, d.answer_by)`
  return {
    from: sql`decision d`,
    where: sql`d.status = 'open'`,
    day: sort === 'asked' ? sql`d.asked_on` : waitsUntil,
    lateWhen: sql`${waitsUntil} < ${today}::date`,
  }
}

const notFollowed = sql`not exists (
  select 1 from decision f where f.organisation_id = d.organisation_id and f.follows_id = d.id)`

/**
 * The closed decisions that are looked at again, as `nextLook` has them: on the day set when closing, and on the day
 * set when last looked at. A day to look again has come on the day itself.
 */
function looksUntil(today: PlainDate): Source[] {
  return [
    {
      from: sql`decision d`,
      where: sql`d.status = 'closed' and d.review_on is not null and ${notFollowed}
        and not exists (select 1 from decision_look_back l
                        where l.organisation_id = d.organisation_id and l.decision_id = d.id)`,
      day: sql`d.review_on`,
      lateWhen: sql`d.review_on <= ${today}::date`,
    },
    {
      from: sql`decision_look_back l
        join decision d on d.organisation_id = l.organisation_id and d.id = l.decision_id`,
      where: sql`l.review_on is not null and ${notFollowed}
        and not exists (select 1 from decision_look_back later
                        where later.organisation_id = l.organisation_id
                          and later.decision_id = l.decision_id
                          and (later.looked_on, later.noted_at, later.id)
                              > (l.looked_on, l.noted_at, l.id))`,
      day: sql`l.review_on`,
      lateWhen: sql`l.review_on <= ${today}::date`,
    },
  ]
}

function conditions({ filter, only }: AskedDecisions, source: Source): RawBuilder<SqlBool> {
  const all = [
    source.where,
    ...(only === undefined ? [] : [sql<SqlBool>`d.client_id = any(${[...only]}::uuid[])`]),
    ...(filter.group === undefined
      ? []
      : [sql<SqlBool>`d.matter = any(${mattersOf(filter.group)}::text[])`]),
    ...(filter.only === 'weighty' ? [sql<SqlBool>`d.is_weighty`] : []),
    ...(filter.only === 'urgent' ? [sql<SqlBool>`d.is_urgent`] : []),
    ...(filter.exceptUrgent === true ? [sql<SqlBool>`not d.is_urgent`] : []),
    ...(filter.closedSince === undefined
      ? []
      : [sql<SqlBool>`d.closed_at >= ${filter.closedSince}::date`]),
    ...(filter.only === 'late' ? [source.lateWhen] : []),
    ...namedLike(filter),
  ]
  return sql.join(all, sql` and `)
}

function namedLike({ client, mentor }: DecisionFilter): RawBuilder<SqlBool>[] {
  return [
    ...wordsIn(client).map(
      (word) => sql<SqlBool>`d.client_id in (
        select client.id from client where client.search_name like ${pattern(word)})`,
    ),
    ...wordsIn(mentor).map(
      (word) => sql<SqlBool>`d.mentorship_id in (
        select couple.id from mentorship couple where couple.mentor_id in (
          select mentor.id from mentor where mentor.search_name like ${pattern(word)}))`,
    ),
  ]
}

function wordsIn(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean)
  return words.map((word) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`))
}

/** The word is made plain once, in a query of its own, and not for every name again. */
function pattern(word: string): RawBuilder<unknown> {
  return sql`(select '%' || trim(search_name_of(${word})) || '%')`
}

/** The decisions about one client, those that are open first and then what was closed last. */
export async function decisionIdsOfClient(
  tx: Tx,
  { clientId, limit }: { clientId: string; limit: number },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('decision')
    .select('id')
    .where('client_id', '=', clientId)
    .orderBy('status', 'desc')
    .orderBy('closed_at', 'desc')
    .orderBy('opened_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
