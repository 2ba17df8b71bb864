import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** How a file with somebody's data stands. */
export type ExportStatus = 'waiting' | 'ready' | 'fetched' | 'expired' | 'failed'

/** A file with somebody's data, without its content. */
export type PrivacyExport = {
  id: string
  requestId: string
  status: ExportStatus
  expiresAt: Instant
  fetchedAt: Instant | null
}

/** Asks for a file; the job makes it. */
export async function insertExport(
  tx: Tx,
  asked: { id: string; requestId: string; by: string; at: Instant; expiresAt: Instant },
): Promise<void> {
  await tx
    .insertInto('privacy_export')
    .values({
      id: asked.id,
      request_id: asked.requestId,
      asked_by: asked.by,
      asked_at: asked.at,
      expires_at: asked.expiresAt,
    })
    .execute()
}

/** The newest file of a request. */
export async function newestExport(tx: Tx, requestId: string): Promise<PrivacyExport | undefined> {
  const row = await tx
    .selectFrom('privacy_export')
    .select(['id', 'request_id as requestId', 'status'])
    .select(['expires_at as expiresAt', 'fetched_at as fetchedAt'])
    .where('request_id', '=', requestId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row && { ...row, status: row.status as ExportStatus }
}

/** The request of a file that waits to be made; undefined when it does not wait any more. */
export async function waitingExport(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('privacy_export')
    .select('request_id')
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .executeTakeFirst()
  return row?.request_id
}

/** Keeps the sealed file. */
export async function saveExport(
  tx: Tx,
  { id, content, size, at }: { id: string; content: string; size: number; at: Instant },
): Promise<void> {
  await tx
    .updateTable('privacy_export')
    .set({ status: 'ready', content, size, ready_at: at })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .execute()
}

/** The sealed file of a request, while it may still be fetched. Held until the transaction ends. */
export async function readyExport(
  tx: Tx,
  { id, requestId, now }: { id: string; requestId: string; now: Instant },
): Promise<{ id: string; content: string } | undefined> {
  const row = await tx
    .selectFrom('privacy_export')
    .select(['id', 'content'])
    .where('id', '=', id)
    .where('request_id', '=', requestId)
    .where('status', '=', 'ready')
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined || row.content === null
    ? undefined
    : { id: row.id, content: row.content }
}

/** Throws the content of a file away: it was fetched, and is given once. */
export async function takeExport(tx: Tx, { id, at }: { id: string; at: Instant }): Promise<void> {
  await tx
    .updateTable('privacy_export')
    .set({ status: 'fetched', content: null, fetched_at: at })
    .where('id', '=', id)
    .execute()
}

/** Throws away what nobody fetched in time. */
export async function expireExports(tx: Tx, now: Instant): Promise<void> {
  await tx
    .updateTable('privacy_export')
    .set({ status: 'expired', content: null })
    .where('status', 'in', ['waiting', 'ready'])
    .where('expires_at', '<=', now)
    .execute()
}
