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

/** The decisions that answer the filter, in order. */
export async function decisionIds(tx: Tx, asked: AskedDecisions, part: Part): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select d.id from ${source(asked)} where ${conditions(asked)}
    order by ${order(asked)} limit ${part.limit} offset ${part.offset}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** How many decisions answer the filter, counted up to one more than `mostCounted`. */
export async function countDecisions(tx: Tx, asked: AskedDecisions): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select 1 from ${source(asked)} where ${conditions(asked)} limit ${mostCounted + 1}) found
    `.execute(tx)
  return rows[0]?.count ?? 0
}

/** The days on which closed decisions are looked at again, as `nextLook` has them. */
const looks = sql`(
  select d.organisation_id, d.id, d.review_on as day from decision d
  where d.status = 'closed' and d.review_on is not null
    and not exists (select 1 from decision_look_back l
                    where l.organisation_id = d.organisation_id and l.decision_id = d.id)
  union all
  select l.organisation_id, l.decision_id, l.review_on from decision_look_back l
  where l.review_on is not null
    and not exists (select 1 from decision_look_back later
                    where later.organisation_id = l.organisation_id
                      and later.decision_id = l.decision_id
                      and (later.looked_on, later.noted_at, later.id) > (l.looked_on, l.noted_at, l.id)))`

function source({ filter: { state } }: AskedDecisions): RawBuilder<unknown> {
  return state === 'review'
    ? sql`${looks} look join decision d on d.organisation_id = look.organisation_id and d.id = look.id`
    : sql`decision d`
}

const waitsUntil = sql`least(d.complete_by, d.answer_by)`

function order({ filter: { state }, order: { sort, direction } }: AskedDecisions) {
  const way = direction === 'asc' ? sql`asc` : sql`desc`
  if (state === 'closed') {
    return sql`d.closed_at desc, d.id desc`
  }
  if (state === 'review') {
    return sql`look.day ${way}, look.id ${way}`
  }
  const day = sort === 'asked' ? sql`d.asked_on` : waitsUntil
  return sql`${day} ${way}, d.id ${way}`
}

function conditions({ filter, only, today }: AskedDecisions): RawBuilder<SqlBool> {
  const all = [
    ofState(filter),
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
    ...(filter.only === 'late' ? [lateOn(filter, today)] : []),
    ...namedLike(filter),
  ]
  return sql.join(all, sql` and `)
}

/** Written out, so that the index of one state can be used. */
function ofState({ state }: DecisionFilter): RawBuilder<SqlBool> {
  if (state === undefined) {
    return sql<SqlBool>`d.status = 'open'`
  }
  return state === 'closed'
    ? sql<SqlBool>`d.status = 'closed'`
    : sql<SqlBool>`not exists (select 1 from decision f
                               where f.organisation_id = d.organisation_id and f.follows_id = d.id)`
}

/** An answer is late from the day after; a day to look again has come on the day itself. */
function lateOn({ state }: DecisionFilter, today: PlainDate): RawBuilder<SqlBool> {
  return state === 'review'
    ? sql<SqlBool>`look.day <= ${today}::date`
    : state === 'closed'
      ? sql<SqlBool>`false`
      : sql<SqlBool>`${waitsUntil} < ${today}::date`
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
