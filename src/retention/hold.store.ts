import { CompiledQuery } from 'kysely'
import type { Client } from 'pg'
import type { SubjectKind } from '../privacy/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { HoldCause, HoldReason, LegalHold } from './hold.js'

/** Somebody, on a day; a request for erasure does not hold back itself. */
export type Held = { kind: SubjectKind; id: string; today: PlainDate; requestId: string | null }

const query = `
  with same as (
    select $1::uuid as id
    union select id from client where merged_into_id = $1::uuid
    union select id from mentor where merged_into_id = $1::uuid)
  select 'mentorship-runs' as reason from mentorship
    where (client_id in (select id from same) or mentor_id in (select id from same))
      and status <> 'ended'
  union select 'mentorship-runs' from substitute
    where mentor_id in (select id from same) and (valid_until is null or valid_until > $2::date)
  union select 'legal-hold' from legal_hold
    where subject_id in (select id from same) and lifted_at is null
      and (until is null or until > $2::date)
  union select 'restriction' from processing_restriction
    where client_id in (select id from same) and lifted_at is null
  union select 'open-request' from privacy_request
    where subject_id in (select id from same) and status = 'open' and id is distinct from $3::uuid
  order by 1`

/** What holds back the destruction of somebody's data, for a screen. */
export async function holdsOn(tx: Tx, { id, today, requestId }: Held): Promise<HoldReason[]> {
  const compiled = CompiledQuery.raw(query, [id, today, requestId])
  const { rows } = await tx.executeQuery<{ reason: HoldReason }>(compiled)
  return rows.map(({ reason }) => reason)
}

/** The same, in the very transaction that would destroy. */
export async function holdsNow(
  client: Client,
  { id, today, requestId }: Held,
): Promise<HoldReason[]> {
  const { rows } = await client.query<{ reason: HoldReason }>(query, [id, today, requestId])
  return rows.map(({ reason }) => reason)
}

/** The duties to keep that hold for somebody, whether or not their day has passed. */
export async function legalHoldsOf(tx: Tx, subjectId: string): Promise<LegalHold[]> {
  const rows = await tx
    .selectFrom('legal_hold')
    .select(['id', 'cause', 'reason', 'until'])
    .where('subject_id', '=', subjectId)
    .where('lifted_at', 'is', null)
    .orderBy('placed_at')
    .execute()
  return rows.map((row) => ({ ...row, cause: row.cause as HoldCause }))
}

type Placing = Omit<LegalHold, 'id'> & {
  id: string
  kind: 'client' | 'mentor'
  subjectId: string
  by: string
  at: Instant
}

/** Notes a duty to keep. */
export async function placeHold(tx: Tx, hold: Placing): Promise<void> {
  await tx
    .insertInto('legal_hold')
    .values({
      id: hold.id,
      subject_kind: hold.kind,
      subject_id: hold.subjectId,
      cause: hold.cause,
      reason: hold.reason,
      until: hold.until,
      placed_by: hold.by,
      placed_at: hold.at,
    })
    .execute()
}

/** Lifts every duty to keep somebody's data. */
export async function liftHolds(
  tx: Tx,
  { subjectId, by, at }: { subjectId: string; by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('legal_hold')
    .set({ lifted_at: at, lifted_by: by })
    .where('subject_id', '=', subjectId)
    .where('lifted_at', 'is', null)
    .execute()
}
