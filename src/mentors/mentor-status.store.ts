import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { MentorStatus, MentorStatusChange } from './mentor.js'

type NewStatus = MentorStatusChange & { id: string; mentorId: string; at: Instant }

/** Adds a status to the history of a volunteer and makes it the one that counts now. */
export async function insertMentorStatus(
  tx: Tx,
  { id, mentorId, status, since, reason, at }: NewStatus,
): Promise<void> {
  await tx
    .insertInto('mentor_status')
    .values({ id, mentor_id: mentorId, status, since, reason, created_at: at })
    .execute()
  await tx
    .updateTable('mentor')
    .set({ status, status_since: since })
    .where('id', '=', mentorId)
    .execute()
}

/** Every status a volunteer had, the newest first. */
export async function statusesOf(tx: Tx, mentorId: string): Promise<MentorStatusChange[]> {
  const rows = await tx
    .selectFrom('mentor_status')
    .select(['status', 'since', 'reason'])
    .where('mentor_id', '=', mentorId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, status: row.status as MentorStatus }))
}
