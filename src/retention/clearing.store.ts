import { CompiledQuery } from 'kysely'
import type { Client } from 'pg'
import type { RetentionKind } from '../privacy/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { clearings, emptiedRequests, endedAccounts } from './clearing.js'
import { destroyPerson } from './destroy-person.store.js'

/** Before when a kind of data is too old, for each kind. */
export type Before = ReadonlyMap<RetentionKind, Instant>

/** How many rows, or accounts, per kind. */
export type Cleared = Partial<Record<RetentionKind, number>>

/** What the clock would clear now, for a screen: of accounts at most so many, for one may work elsewhere. */
export async function dueForClearing(
  tx: Tx,
  { before, now }: { before: Before; now: Instant },
): Promise<Cleared> {
  const due: Cleared = {}
  const counted = [
    ...clearings.filter(({ hidden }) => hidden !== true),
    { kind: 'request', table: 'privacy_request', where: emptiedRequests },
    { kind: 'account', table: 'account', where: endedAccounts },
  ] as const
  for (const { kind, table, where } of counted) {
    const at = before.get(kind)
    if (at !== undefined) {
      const { rows } = await tx.executeQuery<{ count: number }>(
        CompiledQuery.raw(counting(table, where), [at, now]),
      )
      due[kind] = (due[kind] ?? 0) + (rows[0]?.count ?? 0)
    }
  }
  return due
}

function counting(table: string, where: string): string {
  return `with asked as (select $1::timestamptz, $2::timestamptz)
    select count(*)::int as count from ${table} t where ${where}`
}

/** Clears what is too old. The transaction must act within the organisation, in the role that destroys. */
export async function clearPassed(
  client: Client,
  { before, now }: { before: Before; now: Instant },
): Promise<Cleared> {
  const cleared: Cleared = {}
  const add = (kind: RetentionKind, count: number | null) => {
    cleared[kind] = (cleared[kind] ?? 0) + (count ?? 0)
  }
  for (const { kind, table, where } of clearings) {
    const at = before.get(kind)
    if (at !== undefined) {
      add(kind, await changed(client, `delete from ${table} t where ${where}`, [at, now]))
    }
  }
  const request = before.get('request')
  if (request !== undefined) {
    const empty = `update privacy_request t set asked_by = null, note = null, answer = null,
      extension_reason = case when extension_reason is null then null else 'Gewist' end
      where ${emptiedRequests}`
    add('request', await changed(client, empty, [request, now]))
  }
  const account = before.get('account')
  add('account', account === undefined ? 0 : await clearAccounts(client, account, now))
  return cleared
}

/** Both moments are always given; a condition may need only one of them. */
async function changed(client: Client, statement: string, moments: [Instant, Instant]) {
  const { rowCount } = await client.query(
    `with asked as (select $1::timestamptz, $2::timestamptz) ${statement}`,
    moments,
  )
  return rowCount
}

/** Erases accounts without a role, but not those that work in another organisation. */
async function clearAccounts(client: Client, before: Instant, now: Instant): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    `with asked as (select $1::timestamptz, $2::timestamptz)
     select t.id from account t where ${endedAccounts} order by t.id limit 100`,
    [before, now],
  )
  let count = 0
  for (const { id } of rows) {
    const counts = await destroyPerson(client, { kind: 'account', id }, before)
    count += counts['account'] ?? 0
  }
  return count
}

/** Keeps how much the clock cleared. */
export async function noteCleared(
  client: Client,
  cleared: Cleared,
  { newId, now }: { newId: () => string; now: Instant },
): Promise<void> {
  for (const [kind, rows] of Object.entries(cleared)) {
    if (rows > 0) {
      await client.query(
        'insert into retention_clearing (id, kind, rows, cleared_at) values ($1, $2, $3, $4)',
        [newId(), kind, rows, now],
      )
    }
  }
}

/** The last time that each kind was cleared, and how many rows went. */
export async function lastCleared(
  tx: Tx,
): Promise<ReadonlyMap<string, { rows: number; at: Instant }>> {
  const rows = await tx
    .selectFrom('retention_clearing')
    .distinctOn('kind')
    .select(['kind', 'rows', 'cleared_at as at'])
    .orderBy('kind')
    .orderBy('cleared_at', 'desc')
    .execute()
  return new Map(rows.map(({ kind, ...rest }) => [kind, rest]))
}
