import type { Barrier } from '../matching/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'

/** Why two people must not be matched. A veto stays until somebody takes it back by name. */
export const barrierKinds = [
  'client-veto',
  'mentor-veto',
  'earlier-match',
  'no-contact',
  'treats-client',
] as const
export type BarrierKind = (typeof barrierKinds)[number]

/** A pair that must not be made, as a coordinator reads it; lifted ones tell by whom and why. */
export type KeptBarrier = {
  id: string
  clientId: string
  mentorId: string
  mentorName: string
  kind: BarrierKind
  reason: string | null
  byName: string
  at: Instant
  lifted: { at: Instant; byName: string; reason: string } | undefined
}

/** All pairs that must not be made now. */
export async function barriersOf(tx: Tx): Promise<Barrier[]> {
  const rows = await tx
    .selectFrom('match_barrier')
    .select(['client_id as clientId', 'mentor_id as mentorId', 'kind'])
    .where('lifted_at', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as BarrierKind }))
}

/** The barriers of one client, those that hold first. */
export async function barriersOfClient(tx: Tx, clientId: string): Promise<KeptBarrier[]> {
  const rows = await kept(tx)
    .where('barrier.client_id', '=', clientId)
    .orderBy('barrier.lifted_at', (order) => order.desc().nullsFirst())
    .orderBy('barrier.created_at', 'desc')
    .orderBy('barrier.id')
    .execute()
  return rows.map(barrierFrom)
}

function kept(tx: Tx) {
  return tx
    .selectFrom('match_barrier as barrier')
    .innerJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'barrier.organisation_id')
        .onRef('mentor.id', '=', 'barrier.mentor_id'),
    )
    .innerJoin('account', 'account.id', 'barrier.account_id')
    .leftJoin('account as lifter', 'lifter.id', 'barrier.lifted_by')
    .select(['barrier.id', 'barrier.client_id', 'barrier.mentor_id', 'barrier.kind'])
    .select(['barrier.reason', 'barrier.created_at', 'barrier.lifted_at', 'barrier.lift_reason'])
    .select(['mentor.given_name as givenName', 'mentor.name_prefix as namePrefix'])
    .select(['mentor.family_name as familyName'])
    .select(['account.name as byName', 'lifter.name as lifterName'])
}

type Row = Awaited<ReturnType<ReturnType<typeof kept>['executeTakeFirstOrThrow']>>

function barrierFrom(row: Row): KeptBarrier {
  return {
    id: row.id,
    clientId: row.client_id,
    mentorId: row.mentor_id,
    mentorName: fullName(row),
    kind: row.kind as BarrierKind,
    reason: row.reason,
    byName: row.byName,
    at: row.created_at,
    lifted:
      row.lifted_at === null
        ? undefined
        : { at: row.lifted_at, byName: row.lifterName ?? '', reason: row.lift_reason ?? '' },
  }
}

type NewBarrier = Barrier & { id: string; reason: string | null; accountId: string; at: Instant }

/** Keeps two people from being matched; the same barrier a second time changes nothing. */
export async function insertBarrier(tx: Tx, barrier: NewBarrier): Promise<void> {
  const { clientId, mentorId, kind } = barrier
  const same = await tx
    .selectFrom('match_barrier')
    .select('id')
    .where('client_id', '=', clientId)
    .where('mentor_id', '=', mentorId)
    .where('kind', '=', kind)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  if (same !== undefined) {
    return
  }
  await tx
    .insertInto('match_barrier')
    .values({
      id: barrier.id,
      client_id: clientId,
      mentor_id: mentorId,
      kind,
      reason: barrier.reason,
      account_id: barrier.accountId,
      created_at: barrier.at,
    })
    .execute()
}

type Lifting = { id: string; by: string; reason: string; at: Instant }

/** Lifts a barrier, by name and with a reason; what was said before stays readable. */
export async function liftBarrier(tx: Tx, { id, by, reason, at }: Lifting): Promise<void> {
  await tx
    .updateTable('match_barrier')
    .set({ lifted_at: at, lifted_by: by, lift_reason: reason })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .execute()
}
