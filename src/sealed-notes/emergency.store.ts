import { sql } from 'kysely'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName, type PersonName } from '../shared/names/index.js'

/** An opening of somebody's sealed notes in an emergency. */
export type Emergency = {
  id: string
  accountId: string
  clientId: string
  sessionId: string
  reasonSealed: string
  openedAt: Instant
  endsAt: Instant
}

/** Keeps an emergency. */
export async function insertEmergency(tx: Tx, emergency: Emergency): Promise<void> {
  await tx
    .insertInto('emergency_access')
    .values({
      id: emergency.id,
      account_id: emergency.accountId,
      client_id: emergency.clientId,
      session_id: emergency.sessionId,
      reason_sealed: emergency.reasonSealed,
      opened_at: emergency.openedAt,
      ends_at: emergency.endsAt,
    })
    .execute()
}

type Asked = { accountId: string; sessionId: string; clientId: string; now: Instant }

/** Until when this session may read the sealed notes of this client; undefined when it may not. */
export async function emergencyUntil(
  tx: Tx,
  { accountId, sessionId, clientId, now }: Asked,
): Promise<Instant | undefined> {
  const row = await tx
    .selectFrom('emergency_access')
    .select('ends_at')
    .where('account_id', '=', accountId)
    .where('session_id', '=', sessionId)
    .where('client_id', '=', clientId)
    .where('opened_at', '<=', now)
    .where('ends_at', '>', now)
    .orderBy('ends_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.ends_at
}

/** An emergency as it is told to who must know of it. */
export type ToldEmergency = {
  id: string
  clientId: string
  clientName: string
  byName: string
  openedAt: Instant
}

type Told = {
  accountId: string
  isCoordinator: boolean
  since: Instant
  /** Mentors hear only of clients they stand beside today. */
  clientIds: readonly string[] | undefined
}

/**
 * Emergencies that somebody must know of: a coordinator of those of colleagues, a writer of those that
 * opened his notes. Newest first, at most ten.
 */
export async function emergenciesToTell(tx: Tx, told: Told): Promise<ToldEmergency[]> {
  const { accountId, isCoordinator, since, clientIds } = told
  if (clientIds?.length === 0) {
    return []
  }
  const rows = await emergenciesOfOthers(tx, accountId)
    .where('emergency.opened_at', '>=', since)
    .$if(!isCoordinator, (query) => query.where(hasNoteOf(accountId)))
    .$if(clientIds !== undefined, (query) =>
      query.where('emergency.client_id', 'in', [...(clientIds ?? [])]),
    )
    .limit(10)
    .execute()
  return rows.map(withName)
}

/** Emergencies but for those of this account, with who and of whom, newest first. */
function emergenciesOfOthers(tx: Tx, accountId: string) {
  return tx
    .selectFrom('emergency_access as emergency')
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'emergency.organisation_id')
        .onRef('client.id', '=', 'emergency.client_id'),
    )
    .innerJoin('account', 'account.id', 'emergency.account_id')
    .select([
      'emergency.id',
      'emergency.client_id as clientId',
      'emergency.opened_at as openedAt',
      'account.name as byName',
      'client.given_name as givenName',
      'client.name_prefix as namePrefix',
      'client.family_name as familyName',
    ])
    .where('emergency.account_id', '!=', accountId)
    .orderBy('emergency.opened_at', 'desc')
}

function withName<Row extends PersonName>(row: Row) {
  const { givenName, namePrefix, familyName, ...rest } = row
  return { ...rest, clientName: fullName({ givenName, namePrefix, familyName }) }
}

function hasNoteOf(accountId: string) {
  return sql<boolean>`exists (select 1 from sealed_note note
    where note.organisation_id = emergency.organisation_id
      and note.client_id = emergency.client_id and note.written_by = ${accountId}
      and note.written_at <= emergency.opened_at)`
}

/** An emergency of somebody else, for who reviews it. */
export type ReviewedEmergency = ToldEmergency & {
  endsAt: Instant
  reasonSealed: string
  reviewedAt: Instant | null
}

/** The newest emergencies, but for those of the reader himself. */
export async function emergenciesToReview(
  tx: Tx,
  { accountId, limit }: { accountId: string; limit: number },
): Promise<ReviewedEmergency[]> {
  const rows = await emergenciesOfOthers(tx, accountId)
    .select([
      'emergency.ends_at as endsAt',
      'emergency.reason_sealed as reasonSealed',
      'emergency.reviewed_at as reviewedAt',
    ])
    .limit(limit)
    .execute()
  return rows.map(withName)
}

/** Who is told of an emergency at once: who wrote a note of this client, and the other coordinators. */
export async function toTellOf(
  tx: Tx,
  { clientId, by, today }: { clientId: string; by: string; today: PlainDate },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct account.id
    from account
    join role_assignment role on role.account_id = account.id
    where role.organisation_id = (select current_organisation())
      and role.valid_from <= ${today}::date
      and (role.valid_until is null or role.valid_until > ${today}::date)
      and account.disabled_at is null and account.id <> ${by}
      and (role.role = 'coordinator'
           or (role.role = 'mentor'
               and exists (select 1 from sealed_note note
                           where note.organisation_id = role.organisation_id
                             and note.client_id = ${clientId} and note.written_by = account.id)))`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Where somebody is written to, and when the emergency was; undefined when either is gone, or the role ended. */
export async function noticeOf(
  tx: Tx,
  { emergencyId, accountId, today }: { emergencyId: string; accountId: string; today: PlainDate },
): Promise<{ email: string; locale: string; openedAt: Instant } | undefined> {
  const row = await tx
    .selectFrom('emergency_access as emergency')
    .innerJoin('account', (join) => join.on('account.id', '=', accountId))
    .select(['account.email', 'account.locale', 'emergency.opened_at as openedAt'])
    .where('emergency.id', '=', emergencyId)
    .where('account.disabled_at', 'is', null)
    .where(worksHere(accountId, today))
    .executeTakeFirst()
  return row
}

function worksHere(accountId: string, today: PlainDate) {
  return sql<boolean>`exists (select 1 from role_assignment role
    where role.organisation_id = emergency.organisation_id and role.account_id = ${accountId}
      and role.role in ('coordinator', 'mentor') and role.valid_from <= ${today}::date
      and (role.valid_until is null or role.valid_until > ${today}::date))`
}
