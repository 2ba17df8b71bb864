import { sql } from 'kysely'
import type { Matter } from '../authority/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { endsSoon, soonUntil } from './ending-soon.js'
import type {
  Permission,
  PermissionKind,
  PermissionWords,
  WayOfGiving,
  Withdrawer,
} from './permission.js'

/** More than this is not read on a first screen. */
const mostEnding = 20

/** All permissions of a client, also those that no longer hold; the newest first. */
export async function permissionsOf(tx: Tx, clientId: string): Promise<Permission[]> {
  const rows = await permissions(tx)
    .where('permission.client_id', '=', clientId)
    .orderBy('permission.recorded_at', 'desc')
    .orderBy('permission.id', 'desc')
    .execute()
  return rows.map(permissionOf)
}

/** Permissions of these clients that end within a month, those that end first on top. */
export async function permissionsEndingSoon(
  tx: Tx,
  { clientIds, today }: { clientIds: readonly string[]; today: PlainDate },
): Promise<Permission[]> {
  if (clientIds.length === 0) {
    return []
  }
  const rows = await permissions(tx)
    .where('permission.client_id', 'in', [...clientIds])
    .where('permission.valid_until', '>', today)
    .where('permission.valid_until', '<=', soonUntil(today))
    .orderBy('permission.valid_until')
    .orderBy('permission.id')
    .limit(mostEnding)
    .execute()
  return rows.map(permissionOf).filter((one) => endsSoon(one, today))
}

/** One permission of this client. */
export async function findPermission(
  tx: Tx,
  { clientId, id }: { clientId: string; id: string },
): Promise<Permission | undefined> {
  const row = await permissions(tx)
    .where('permission.client_id', '=', clientId)
    .where('permission.id', '=', id)
    .executeTakeFirst()
  return row && permissionOf(row)
}

type Recorded = {
  id: string
  clientId: string
  mentorshipId: string
  replaces: string | null
  by: string
  at: Instant
}

/** Keeps a permission. */
export async function insertPermission(
  tx: Tx,
  { id, clientId, mentorshipId, replaces, by, at }: Recorded,
  permission: PermissionWords,
): Promise<void> {
  await tx
    .insertInto('permission')
    .values({
      id,
      client_id: clientId,
      mentorship_id: mentorshipId,
      kind: permission.kind,
      scope: [...permission.scope],
      words: permission.words,
      valid_from: permission.from,
      valid_until: permission.until,
      given_by: permission.givenBy,
      how_given: permission.howGiven,
      replaces,
      account_id: by,
      recorded_at: at,
    })
    .execute()
}

type Withdrawing = {
  id: string
  on: PlainDate
  for: Withdrawer
  reason: string | null
  by: string
  at: Instant
}

/**
 * Withdraws a permission; also one that another will replace later, unless this is another replacing. False when
 * somebody did so before.
 */
export async function withdrawPermission(tx: Tx, withdrawing: Withdrawing): Promise<boolean> {
  const { id, on, for: whose, reason, by, at } = withdrawing
  const { numUpdatedRows } = await tx
    .updateTable('permission')
    .set({
      withdrawn_on: on,
      withdrawn_at: at,
      withdrawn_by: by,
      withdrawn_for: whose,
      withdraw_reason: reason,
    })
    .where('id', '=', id)
    .where((where) =>
      where.or([
        where('withdrawn_on', 'is', null),
        ...(whose === 'replaced' ? [] : [where('withdrawn_on', '>', on)]),
      ]),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Moves the permissions to the registration of the client that stays. */
export async function movePermissionsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('permission').set({ client_id: to }).where('client_id', '=', from).execute()
}

/** The first day of another mentor after the permission was given, or of none. */
const coupleOverOn = sql<PlainDate | null>`least(mentorship.ended_on, (
  select min(mandate.valid_from) from mandate
  where mandate.organisation_id = permission.organisation_id
    and mandate.mentorship_id = permission.mentorship_id
    and mandate.valid_from > least(permission.valid_from,
      (permission.recorded_at at time zone 'Europe/Amsterdam')::date)))`

function permissions(tx: Tx) {
  return tx
    .selectFrom('permission')
    .innerJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organisation_id', '=', 'permission.organisation_id')
        .onRef('mentorship.id', '=', 'permission.mentorship_id'),
    )
    .leftJoin('account as writer', 'writer.id', 'permission.account_id')
    .leftJoin('account as withdrawer', 'withdrawer.id', 'permission.withdrawn_by')
    .select(['permission.id', 'permission.client_id', 'permission.mentorship_id'])
    .select(['permission.kind', 'permission.scope', 'permission.words', 'permission.valid_from'])
    .select(['permission.valid_until', 'permission.given_by', 'permission.how_given'])
    .select(['permission.recorded_at', 'permission.withdrawn_on', 'permission.withdrawn_for'])
    .select(['permission.withdraw_reason', 'writer.name as writer'])
    .select(['withdrawer.name as withdrawer', coupleOverOn.as('couple_over_on')])
}

type Row = Awaited<ReturnType<ReturnType<typeof permissions>['executeTakeFirstOrThrow']>>

function permissionOf(row: Row): Permission {
  return {
    id: row.id,
    clientId: row.client_id,
    mentorshipId: row.mentorship_id,
    kind: row.kind as PermissionKind,
    scope: row.scope as Matter[],
    words: row.words,
    from: row.valid_from,
    until: row.valid_until,
    givenBy: row.given_by,
    howGiven: row.how_given as WayOfGiving | null,
    coupleOverOn: row.couple_over_on,
    byName: row.writer ?? '',
    recordedAt: row.recorded_at,
    withdrawn:
      row.withdrawn_on === null
        ? null
        : {
            on: row.withdrawn_on,
            for: row.withdrawn_for as Withdrawer,
            reason: row.withdraw_reason,
            byName: row.withdrawer ?? '',
          },
  }
}
