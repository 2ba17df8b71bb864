import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { endOf } from '../session.js'

/** A session of the account of the transaction, wherever it works. */
export type OwnSession = {
  id: string
  assignmentId: string
  browser: string
  startedAt: Instant
  lastSeenAt: Instant
}

/** Whose sessions, and at which organisation alone; undefined for all of them. */
type Reach = { accountId: string; only: string | undefined }

/** The sessions of the own account that are alive, the one used last first. */
export async function ownSessions(
  tx: Tx,
  { accountId, only }: Reach,
  now: Instant,
): Promise<OwnSession[]> {
  const rows = await tx
    .selectFrom('session as s')
    .innerJoin('role_assignment as r', (join) =>
      join
        .onRef('r.organisation_id', '=', 's.organisation_id')
        .onRef('r.id', '=', 's.assignment_id'),
    )
    .select([
      's.id',
      's.assignment_id as assignmentId',
      's.browser',
      's.started_at as startedAt',
      's.last_seen_at as lastSeenAt',
      's.expires_at as expiresAt',
      'r.role',
    ])
    .where('s.account_id', '=', accountId)
    .$if(only !== undefined, (query) => query.where('s.organisation_id', '=', only ?? ''))
    .where('s.ended_at', 'is', null)
    .where('s.expires_at', '>', now)
    .orderBy('s.last_seen_at', 'desc')
    .orderBy('s.id')
    .execute()
  return rows.filter((session) => endOf(session) > now)
}

/** Ends one session of the own account; false when it is not there. */
export async function endOwnSession(
  tx: Tx,
  { accountId, only, id, at }: Reach & { id: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .$if(only !== undefined, (query) => query.where('organisation_id', '=', only ?? ''))
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
