import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { ClientFilter, ClientSort, ClientStatus, RhythmFilter } from './client-filter.js'

/** Further than this nobody counts; the screen then says "more than". */
export const mostCounted = 1000

/** What of the clients is asked; `only` are the clients a mentor may see, undefined asks all. */
export type AskedClients = {
  filter: ClientFilter
  order: { sort: ClientSort; direction: 'asc' | 'desc' }
  only: readonly string[] | undefined
  today: PlainDate
}

type Part = { limit: number; offset: number }

/** The clients that answer the filter, in order. By contact or due day, only those with a mentorship now. */
export async function clientIds(tx: Tx, asked: AskedClients, part?: Part): Promise<string[]> {
  const slice = part === undefined ? sql`` : sql`limit ${part.limit} offset ${part.offset}`
  const { rows } = await sql<{ id: string }>`
    select client.id from ${source(asked)} where ${conditions(asked)}
    order by ${order(asked)} ${slice}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** How many clients answer the filter, counted up to one more than `mostCounted`. */
export async function countClients(tx: Tx, asked: AskedClients): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select 1 from ${source(asked)} where ${conditions(asked)} limit ${mostCounted + 1}) found
    `.execute(tx)
  return rows[0]?.count ?? 0
}

/** An order by mentorship walks along its index; otherwise the clients are walked by name. */
function isByMentorship({ order: { sort }, filter: { status } }: AskedClients): boolean {
  return sort !== 'name' && status !== 'none' && status !== 'ended'
}

function source(asked: AskedClients): RawBuilder<unknown> {
  return isByMentorship(asked)
    ? sql`mentorship couple join client on client.organisation_id = couple.organisation_id
                                       and client.id = couple.client_id`
    : sql`client`
}

function order(asked: AskedClients): RawBuilder<unknown> {
  const direction = asked.order.direction === 'asc' ? sql`asc` : sql`desc`
  if (!isByMentorship(asked)) {
    return sql`client.given_name ${direction}, client.family_name ${direction}, client.id`
  }
  const day = asked.order.sort === 'due' ? sql`couple.due_on` : sql`couple.last_contact_on`
  return sql`${day} ${direction}, couple.id ${direction}`
}

function conditions(asked: AskedClients): RawBuilder<SqlBool> {
  const { filter, only } = asked
  const all = [
    sql<SqlBool>`client.merged_into_id is null`,
    ...(only === undefined ? [] : [sql<SqlBool>`client.id = any(${[...only]}::uuid[])`]),
    ...hasWords(sql`client.search_name`, filter.name),
    ...homeConditions(filter),
    ...mentorshipConditions(asked),
  ]
  return sql.join(all, sql` and `)
}

/** Every typed word stands somewhere in the name, with or without accents. */
function hasWords(searchName: RawBuilder<unknown>, typed: string): RawBuilder<SqlBool>[] {
  const words = typed.split(/\s+/).filter(Boolean)
  return words
    .map((word) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`))
    .map(
      (word) =>
        sql<SqlBool>`${searchName} like (select '%' || trim(search_name_of(${word})) || '%')`,
    )
}

function homeConditions({ living, institution }: ClientFilter): RawBuilder<SqlBool>[] {
  const inHouse = hasWords(sql`house.search_name`, institution)
  const wanted = [
    ...(living === undefined ? [] : [sql<SqlBool>`home.kind = ${living}`]),
    ...(inHouse.length === 0
      ? []
      : [
          sql<SqlBool>`home.institution_id in (
            select house.id from institution house where ${sql.join(inHouse, sql` and `)})`,
        ]),
  ]
  return wanted.length === 0
    ? []
    : [
        sql<SqlBool>`exists (
          select 1 from living_situation home
          where home.organisation_id = client.organisation_id and home.client_id = client.id
            and home.until is null and ${sql.join(wanted, sql` and `)})`,
      ]
}

const current = sql<SqlBool>`couple.status <> 'ended'`

const ofClient = sql`from mentorship couple where couple.organisation_id = client.organisation_id
                                              and couple.client_id = client.id`

function mentorshipConditions(asked: AskedClients): RawBuilder<SqlBool>[] {
  const { status, regime, rhythm } = asked.filter
  if (status === 'none') {
    return [sql<SqlBool>`not exists (select 1 ${ofClient})`]
  }
  const wanted = [
    ...(status === undefined ? [] : [statusIs(status)]),
    ...(regime === undefined ? [] : [sql<SqlBool>`couple.regime = ${regime}`]),
    ...(rhythm === undefined ? [] : [rhythmIs(rhythm, asked.today)]),
  ]
  if (isByMentorship(asked)) {
    return [current, isFirst, ...wanted]
  }
  const isOver = sql<SqlBool>`not exists (select 1 ${ofClient} and ${current})`
  return [
    ...(wanted.length === 0
      ? []
      : [sql<SqlBool>`exists (select 1 ${ofClient} and ${sql.join(wanted, sql` and `)})`]),
    ...(status === 'ended' ? [isOver] : []),
  ]
}

/** Of a client with two mentorships now, only the one that needs contact first. */
const isFirst = sql<SqlBool>`not exists (
  select 1 from mentorship other
  where other.organisation_id = couple.organisation_id and other.client_id = couple.client_id
    and other.status <> 'ended'
    and (coalesce(other.due_on, 'infinity'), other.id) < (coalesce(couple.due_on, 'infinity'), couple.id))`

function statusIs(status: Exclude<ClientStatus, 'none'>): RawBuilder<SqlBool> {
  return sql<SqlBool>`couple.status = ${status}`
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
