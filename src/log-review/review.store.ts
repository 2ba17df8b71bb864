import { sql } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { fullName, type PersonName } from '../shared/names/index.js'
import type { Finding, LogReview, Reason, ReviewItem } from './review.js'

/** A drawn month, with the rows to look at. */
export type DrawnReview = Pick<LogReview, 'id' | 'month' | 'accesses' | 'sampled' | 'drawnAt'> & {
  seed: string
  items: readonly { id: string; eventId: number; reasons: readonly Reason[] }[]
}

const itemsAtOnce = 1_000

/** Keeps a drawn month; the same month a second time changes nothing. */
export async function insertReview(tx: Tx, drawn: DrawnReview): Promise<void> {
  const { id, month, accesses, sampled, seed, drawnAt, items } = drawn
  const kept = await tx
    .insertInto('log_review')
    .values({ id, month, accesses, sampled, seed, drawn_at: drawnAt })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'month']).doNothing())
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows !== 1n) {
    return
  }
  for (let from = 0; from < items.length; from += itemsAtOnce) {
    const rows = items.slice(from, from + itemsAtOnce).map((item) => ({
      id: item.id,
      review_id: id,
      event_id: item.eventId,
      reasons: [...item.reasons],
    }))
    await tx.insertInto('log_review_item').values(rows).execute()
  }
}

function reviews(where: ReturnType<typeof sql>) {
  return sql<LogReview>`
    select r.id, r.month, r.accesses, r.sampled, r.drawn_at "drawnAt", r.closed_at "closedAt",
           count(i.id)::int items, count(i.id) filter (where i.outcome is null)::int open,
           count(i.id) filter (where i.outcome is null and 'emergency' = any (i.reasons))::int "openEmergencies",
           count(i.id) filter (where i.outcome = 'incident')::int incidents
    from log_review r left join log_review_item i on i.review_id = r.id
    where ${where}
    group by r.organisation_id, r.id order by r.month desc limit 60`
}

/** The months that were drawn, the newest first; at most five years. */
export async function listReviews(tx: Tx): Promise<LogReview[]> {
  return (await reviews(sql`true`).execute(tx)).rows
}

/** The month with this id. */
export async function findReview(tx: Tx, id: string): Promise<LogReview | undefined> {
  return (await reviews(sql`r.id = ${id}`).execute(tx)).rows[0]
}

type ItemRow = Omit<ReviewItem, 'clients' | 'sameDay'> & {
  clients: (PersonName & { id: string })[] | null
}

/** What a reader may see: never the own accesses, and whose dossier it was only when he may know. */
export type ItemReader = { accountId: string; seesClients: boolean }

function items({ accountId }: ItemReader, where: ReturnType<typeof sql>) {
  return sql`
    from log_review_item i
    join audit_event e on e.id = i.event_id
    left join account a on a.id = e.account_id
    left join account b on b.id = i.reviewed_by
    where e.account_id <> ${accountId} and ${where}`
}

const columns = sql`
  i.id, i.review_id "reviewId", i.reasons, i.outcome, i.note, i.reviewed_at "reviewedAt", i.version,
  b.name "reviewerName", e.at, e.account_id "accountId", coalesce(a.name, '') "accountName", e.role,
  e.action, e.object_kind "object", e.outcome "outcomeThen", e.rule,
  (select json_agg(json_build_object('id', c.id, 'givenName', c.given_name,
     'namePrefix', c.name_prefix, 'familyName', c.family_name))
   from client c where c.id = any (e.client_ids || e.object_id)) clients`

/** The rows of a month for this reader: open ones first, the most urgent reason first. */
export async function listItems(
  tx: Tx,
  reader: ItemReader,
  { reviewId, limit, offset }: { reviewId: string; limit: number; offset: number },
): Promise<ReviewItem[]> {
  const { rows } = await sql<ItemRow>`
    select ${columns} ${items(reader, sql`i.review_id = ${reviewId}`)}
    order by i.outcome is not null, not 'emergency' = any (i.reasons), 'sample' = any (i.reasons), e.at
    limit ${limit} offset ${offset}`.execute(tx)
  return rows.map((row) => itemOf(row, reader))
}

/** How many rows of a month this reader sees. */
export async function countItems(tx: Tx, reader: ItemReader, reviewId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int count ${items(reader, sql`i.review_id = ${reviewId}`)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** One row of a month; undefined when it is not there, or is about the reader. */
export async function findItem(
  tx: Tx,
  reader: ItemReader,
  { reviewId, id }: { reviewId: string; id: string },
): Promise<ReviewItem | undefined> {
  const { rows } = await sql<ItemRow>`
    select ${columns} ${items(reader, sql`i.review_id = ${reviewId} and i.id = ${id}`)}`.execute(tx)
  const [row] = rows
  return row && { ...itemOf(row, reader), sameDay: await sameDay(tx, row) }
}

/** The next row that waits for this reader. */
export async function nextOpen(
  tx: Tx,
  reader: ItemReader,
  reviewId: string,
): Promise<string | undefined> {
  const [first] = await listItems(tx, reader, { reviewId, limit: 1, offset: 0 })
  return first?.outcome === null ? first.id : undefined
}

async function sameDay(tx: Tx, { accountId, at }: Pick<ItemRow, 'accountId' | 'at'>) {
  const { rows } = await sql<ReviewItem['sameDay']>`
    select count(*)::int accesses, count(distinct whose)::int clients
    from audit_event e left join lateral unnest(e.client_ids) whose on true
    where e.account_id = ${accountId} and e.outcome in ('allowed', 'refused')
      and e.at >= date_trunc('day', ${at}::timestamptz at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'
      and e.at < (date_trunc('day', ${at}::timestamptz at time zone 'Europe/Amsterdam') + interval '1 day')
                 at time zone 'Europe/Amsterdam'`.execute(tx)
  return rows[0] ?? { accesses: 0, clients: 0 }
}

function itemOf({ clients, ...row }: ItemRow, { seesClients }: ItemReader): ReviewItem {
  const named = (clients ?? []).map(({ id, ...name }) => ({
    id,
    name: seesClients ? fullName(name) : '',
  }))
  return { ...row, clients: named, sameDay: { accesses: 0, clients: 0 } }
}

/** Writes down what was found. Throws `Stale` when somebody else was first. */
export async function saveFinding(
  tx: Tx,
  { id, version }: Pick<ReviewItem, 'id' | 'version'>,
  { outcome, note, by, at }: Finding & { by: string; at: Instant },
): Promise<void> {
  const done = await tx
    .updateTable('log_review_item')
    .set({ outcome, note, reviewed_by: by, reviewed_at: at, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) {
    throw new Stale()
  }
}

/** Marks the emergency behind a row as looked at. */
export async function markEmergencyReviewed(
  tx: Tx,
  { accountId, openedAt, at }: { accountId: string; openedAt: Instant; at: Instant },
): Promise<void> {
  await tx
    .updateTable('emergency_access')
    .set({ reviewed_at: at })
    .where('account_id', '=', accountId)
    .where('opened_at', '=', openedAt)
    .where('reviewed_at', 'is', null)
    .execute()
}

/** Closes a month. Closing it again changes nothing. */
export async function closeReview(
  tx: Tx,
  id: string,
  { by, at }: { by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('log_review')
    .set({ closed_at: at, closed_by: by })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** The months that were drawn, without their rows, the oldest first. */
export async function drawnMonths(
  tx: Tx,
): Promise<Pick<LogReview, 'month' | 'drawnAt' | 'closedAt'>[]> {
  return tx
    .selectFrom('log_review')
    .select(['month', 'drawn_at as drawnAt', 'closed_at as closedAt'])
    .orderBy('month')
    .execute()
}
