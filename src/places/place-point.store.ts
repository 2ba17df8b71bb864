import { sql } from 'kysely'
import type { Point } from '../matching/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { Province } from './province.js'
import type { OwnPoint, RefusedRow } from './read-points.js'

/** A point a foundation brought in itself. */
export type KeptPoint = { key: string; province: Province | ''; at: Point }

/** The points in use under these keys (postcodes and folded places). */
export async function ownPointsOf(tx: Tx, keys: readonly string[]): Promise<KeptPoint[]> {
  if (keys.length === 0) {
    return []
  }
  const { rows } = await sql<{
    key: string
    province: Province | ''
    latitude: number
    longitude: number
  }>`
    select point.key, point.province, point.latitude, point.longitude
    from place_point point
    join place_import used on used.id = point.place_import_id and used.state = 'used'
    where point.key = any(${[...new Set(keys)]}::text[])`.execute(tx)
  return rows.map(({ key, province, latitude, longitude }) => ({
    key,
    province,
    at: { latitude, longitude },
  }))
}

/** A table of points that was brought in: looked at, or in use. */
export type PlaceImport = {
  id: string
  isUsed: boolean
  pointCount: number
  refused: readonly RefusedRow[]
  at: Instant
  byName: string
}

/** The tables that are there: at most one in use, and those that were only looked at, newest first. */
export async function placeImports(tx: Tx): Promise<PlaceImport[]> {
  const rows = await tx
    .selectFrom('place_import as import')
    .innerJoin('account', 'account.id', 'import.account_id')
    .select([
      'import.id',
      'import.state',
      'import.point_count as pointCount',
      'import.refused',
      'import.created_at as at',
      'account.name as byName',
    ])
    .orderBy('import.created_at', 'desc')
    .execute()
  return rows.map(({ state, refused, ...row }) => ({
    ...row,
    isUsed: state === 'used',
    refused: refused as unknown as readonly RefusedRow[],
  }))
}

/** The first points of a table, as they will be used. */
export async function firstPoints(tx: Tx, id: string, most: number): Promise<KeptPoint[]> {
  const rows = await tx
    .selectFrom('place_point')
    .select(['key', 'province', 'latitude', 'longitude'])
    .where('place_import_id', '=', id)
    .orderBy('key')
    .orderBy('province')
    .limit(most)
    .execute()
  return rows.map(({ key, province, latitude, longitude }) => ({
    key,
    province: province as Province | '',
    at: { latitude, longitude },
  }))
}

type NewImport = {
  id: string
  points: readonly OwnPoint[]
  refused: readonly RefusedRow[]
  accountId: string
  at: Instant
}

/** Keeps a table to look at; one that was looked at before and not used makes room. */
export async function keepToLookAt(tx: Tx, { id, points, refused, accountId, at }: NewImport) {
  await tx.deleteFrom('place_import').where('state', '=', 'shown').execute()
  await tx
    .insertInto('place_import')
    .values({
      id,
      point_count: points.length,
      refused: JSON.stringify(refused),
      account_id: accountId,
      created_at: at,
    })
    .execute()
  await sql`
    insert into place_point (place_import_id, key, province, latitude, longitude)
    select ${id}::uuid, key, province, latitude, longitude
    from jsonb_to_recordset(${JSON.stringify(points)}::jsonb)
      as given(key text, province text, latitude double precision, longitude double precision)`.execute(
    tx,
  )
}

/** Uses a table that was looked at, instead of the one before; false when it is not there any more. */
export async function usePlaceImport(tx: Tx, id: string): Promise<boolean> {
  const shown = await tx
    .selectFrom('place_import')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'shown')
    .forUpdate()
    .executeTakeFirst()
  if (shown === undefined) {
    return false
  }
  await tx.deleteFrom('place_import').where('state', '=', 'used').execute()
  await tx.updateTable('place_import').set({ state: 'used' }).where('id', '=', id).execute()
  return true
}

/** Removes a table with its points, so that the built-in places are asked again; false when there was none. */
export async function removePlaceImport(tx: Tx, id: string): Promise<boolean> {
  const removed = await tx.deleteFrom('place_import').where('id', '=', id).executeTakeFirst()
  return removed.numDeletedRows === 1n
}
