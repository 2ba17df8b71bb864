import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { WaitingEntry } from './waiting-entry.js'
import { entriesWithIds } from './waiting-entry.store.js'
import type { WaitingFilter, WaitingSort } from './waiting-filter.js'

/** Further than this nobody counts; the screen then says "more than". */
export const mostCounted = 1000

/** What of the waiting list is asked, in which order. */
export type AskedWaiting = {
  filter: WaitingFilter
  order: { sort: WaitingSort; direction: 'asc' | 'desc' }
  today: PlainDate
}

type Part = { limit: number; offset: number }

/** Somebody who waits, as a list shows him. */
export type WaitingRow = { entry: WaitingEntry; lastHeldOn: PlainDate | null; place: string | null }

/** A part of those who wait and answer the filter, in order. */
export async function waitingRows(
  tx: Tx,
  asked: AskedWaiting,
  { limit, offset }: Part,
): Promise<WaitingRow[]> {
  // What is only shown stands in the select list: it is looked up for these rows, not for everybody who waits.
  const { rows } = await sql<{ id: string; last_held_on: PlainDate | null; place: string | null }>`
    select entry.id,
      (select max(held_on) from waiting_contact kept where ${isHeld}) as last_held_on,
      (select place from living_situation home where ${isHome}) as place
    ${found(asked)}
    order by ${order(asked)} limit ${limit} offset ${offset}`.execute(tx)
  const entries = await entriesWithIds(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, last_held_on, place }) => {
    const entry = entries.get(id)
    return entry === undefined ? [] : [{ entry, lastHeldOn: last_held_on, place }]
  })
}

/** How many wait and answer the filter, counted up to one more than `mostCounted`. */
export async function countWaiting(tx: Tx, asked: Omit<AskedWaiting, 'order'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select 1 ${found(asked)} limit ${mostCounted + 1}) counted`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Clients and homes are joined only where the filter or the order asks after them. */
function found({ filter, order, today }: Searched): RawBuilder<unknown> {
  const { name, place } = filter
  return sql`
    from waiting_entry entry
    ${name === '' && order?.sort !== 'name' ? sql`` : client}
    ${place === '' ? sql`` : sql`left join living_situation home on ${isHome}`}
    where ${sql.join(conditions(filter, today), sql` and `)}`
}

type Searched = Omit<AskedWaiting, 'order'> & Partial<Pick<AskedWaiting, 'order'>>

const client = sql`
  join client on client.organisation_id = entry.organisation_id and client.id = entry.client_id`

const isHome = sql<SqlBool>`home.organisation_id = entry.organisation_id
  and home.client_id = entry.client_id and home.until is null`

const isHeld = sql<SqlBool>`kept.organisation_id = entry.organisation_id
  and kept.waiting_entry_id = entry.id`

const neverHeld = sql<SqlBool>`not exists (select from waiting_contact kept where ${isHeld})`

function conditions(filter: WaitingFilter, today: PlainDate): RawBuilder<SqlBool>[] {
  const { name, place, urgency, regime, waitsFor, contact } = filter
  return [
    sql<SqlBool>`entry.closed_on is null`,
    ...(urgency === undefined ? [] : [sql<SqlBool>`entry.urgency = ${urgency}`]),
    ...(regime === undefined ? [] : [sql<SqlBool>`entry.regime = ${regime}`]),
    ...(waitsFor === undefined ? [] : [sql<SqlBool>`entry.waits_for = ${waitsFor}`]),
    ...(contact === 'overdue' ? [sql<SqlBool>`entry.next_contact_on < ${today}::date`] : []),
    ...(contact === 'none' ? [neverHeld] : []),
    ...(name === '' ? [] : [called(name)]),
    ...(place === '' ? [] : [livesAt(place)]),
  ]
}

function called(name: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`concat_ws(' ', client.given_name, client.name_prefix, client.family_name)
    ilike ${`%${escaped(name)}%`}`
}

/** A place by a part of its name; a postcode by how it begins, with or without its space. */
function livesAt(place: string): RawBuilder<SqlBool> {
  const postcode = escaped(place.replace(/\s+/g, ''))
  return sql<SqlBool>`(home.place ilike ${`%${escaped(place)}%`}
    or replace(home.postcode, ' ', '') ilike ${`${postcode}%`})`
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

const columns: Record<WaitingSort, RawBuilder<unknown>> = {
  urgency: sql`-entry.urgency`,
  since: sql`entry.waiting_since`,
  contact: sql`entry.next_contact_on`,
  name: sql`lower(concat_ws(' ', client.given_name, client.family_name))`,
}

function order({ order: { sort, direction } }: AskedWaiting): RawBuilder<unknown> {
  const way = direction === 'asc' ? sql`asc` : sql`desc`
  return sql`${columns[sort]} ${way} nulls last, entry.waiting_since, entry.id`
}
