import { Stale } from '../shared/http/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { MeasureDetails, MeasureKind, ProtectiveMeasure } from './protective-measure.js'

/** The measures of a client, those without an end first, then the newest. */
export async function findMeasures(tx: Tx, clientId: string): Promise<ProtectiveMeasure[]> {
  const rows = await measures(tx, clientId)
    .orderBy('valid_until', (order) => order.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MeasureKind }))
}

type OfClient = { clientId: string; id: string }

/** One of the measures of this client. */
export async function findMeasure(tx: Tx, { clientId, id }: OfClient) {
  const row = await measures(tx, clientId).where('id', '=', id).executeTakeFirst()
  return row && ({ ...row, kind: row.kind as MeasureKind } satisfies ProtectiveMeasure)
}

function measures(tx: Tx, clientId: string) {
  return tx
    .selectFrom('protective_measure')
    .select(['id', 'kind', 'order_date as orderDate', 'valid_from as validFrom'])
    .select(['valid_until as validUntil', 'court', 'rekestnummer', 'appointed', 'version'])
    .where('client_id', '=', clientId)
}

type NewMeasure = { id: string; clientId: string; details: MeasureDetails }

/** Saves a new measure. */
export async function insertMeasure(
  tx: Tx,
  { id, clientId, details }: NewMeasure,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('protective_measure')
    .values({ id, client_id: clientId, created_at: at, ...rowOf(details) })
    .execute()
}

type ChangedMeasure = { id: string; details: MeasureDetails; version: number }

/** Saves a changed measure. Throws `Stale` when somebody saved another version in between. */
export async function saveMeasure(tx: Tx, { id, details, version }: ChangedMeasure): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('protective_measure')
    .set({ ...rowOf(details), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}

function rowOf({ orderDate, validFrom, validUntil, ...measure }: MeasureDetails) {
  const { kind, court, rekestnummer, appointed } = measure
  return {
    kind,
    order_date: orderDate,
    valid_from: validFrom,
    valid_until: validUntil,
    court,
    rekestnummer,
    appointed,
  }
}
