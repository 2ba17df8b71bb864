import { sql, type ExpressionBuilder } from 'kysely'
import type { Role } from '../../shared/access/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Schema, Tx } from '../../shared/database/index.js'
import type { Colleague } from './colleague.js'

const columns = [
  'role_assignment.id as assignmentId',
  'role_assignment.account_id as accountId',
  'account.name',
  'account.email',
  'role_assignment.role',
  'role_assignment.mentor_id as mentorId',
  'role_assignment.valid_from as validFrom',
  'role_assignment.valid_until as validUntil',
] as const

/** Roles here with their accounts; own roles elsewhere are visible too, so the organisation is named. */
function rolesHere(tx: Tx) {
  return tx
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .where('role_assignment.organisation_id', '=', (eb) =>
      eb.fn<string>('current_organisation', []),
    )
}

type Wanted = { name: string; role: Role | undefined; limit: number; offset: number }

/** A page of the roles at this organisation, those that ended last, and how many there are. */
export async function listColleagues(
  tx: Tx,
  { name, role, limit, offset }: Wanted,
  today: PlainDate,
): Promise<{ rows: Colleague[]; count: number }> {
  const found = rolesHere(tx)
    .$if(name !== '', (query) => query.where((where) => where.or(named(where, name))))
    .$if(role !== undefined, (query) => query.where('role_assignment.role', '=', role ?? ''))
  const rows = await found
    .select(columns)
    .orderBy(sql`coalesce(role_assignment.valid_until <= ${today}::date, false)`)
    .orderBy(sql`lower(account.name)`)
    .orderBy('role_assignment.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const { count } = await found
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { rows: rows.map(colleagueFrom), count }
}

function named(where: ExpressionBuilder<Schema, 'account'>, name: string) {
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`
  return [where('account.name', 'ilike', pattern), where('account.email', 'ilike', pattern)]
}

function colleagueFrom<Row extends { role: string }>(row: Row) {
  return { ...row, role: row.role as Role }
}

/** One role at this organisation. */
export async function findColleague(tx: Tx, assignmentId: string): Promise<Colleague | undefined> {
  const row = await rolesHere(tx)
    .select(columns)
    .where('role_assignment.id', '=', assignmentId)
    .executeTakeFirst()
  return row && colleagueFrom(row)
}

/** Roles of coordinators here that have begun, of people who may still come in; ended ones too. */
function coordinatorsHere(tx: Tx, today: PlainDate) {
  return rolesHere(tx)
    .where('role_assignment.role', '=', 'coordinator')
    .where('role_assignment.valid_from', '<=', today)
    .where('account.disabled_at', 'is', null)
}

/** How many people stay coordinator, in force today and without an end, when this role ends or this account stops. */
export async function coordinatorsWhoStay(
  tx: Tx,
  { without, today }: { without: { role: string } | { account: string }; today: PlainDate },
): Promise<number> {
  const [column, gone] =
    'role' in without
      ? (['role_assignment.id', without.role] as const)
      : (['role_assignment.account_id', without.account] as const)
  const row = await coordinatorsHere(tx, today)
    .select(peopleCounted)
    .where(column, '<>', gone)
    .where('role_assignment.valid_until', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Every role an account has, had or will have here, the newest first. */
export async function rolesOfAccount(tx: Tx, accountId: string): Promise<Colleague[]> {
  const rows = await rolesHere(tx)
    .select(columns)
    .where('role_assignment.account_id', '=', accountId)
    .orderBy('role_assignment.valid_from', 'desc')
    .orderBy('role_assignment.id')
    .execute()
  return rows.map(colleagueFrom)
}

/** The accounts that are coordinator here today. */
export async function coordinatorAccounts(tx: Tx, today: PlainDate): Promise<string[]> {
  const rows = await coordinatorsHere(tx, today)
    .select('role_assignment.account_id as accountId')
    .distinct()
    .where(notYetEnded(today))
    .orderBy('role_assignment.account_id')
    .execute()
  return rows.map(({ accountId }) => accountId)
}

/** How many people are coordinator here today. */
export async function coordinatorsNow(tx: Tx, today: PlainDate): Promise<number> {
  const row = await coordinatorsHere(tx, today)
    .select(peopleCounted)
    .where(notYetEnded(today))
    .executeTakeFirstOrThrow()
  return row.count
}

function peopleCounted({ fn }: ExpressionBuilder<Schema, 'role_assignment'>) {
  return fn.count<number>('role_assignment.account_id').distinct().as('count')
}

function notYetEnded(today: PlainDate) {
  return (where: ExpressionBuilder<Schema, 'role_assignment'>) =>
    where.or([
      where('role_assignment.valid_until', 'is', null),
      where('role_assignment.valid_until', '>', today),
    ])
}

/** Whether this account is also this mentor here, in another role than it has now. */
export async function isMentorToo(
  tx: Tx,
  { accountId, mentorId, today }: { accountId: string; mentorId: string; today: PlainDate },
): Promise<boolean> {
  const row = await rolesHere(tx)
    .select('role_assignment.id')
    .where('role_assignment.account_id', '=', accountId)
    .where('role_assignment.mentor_id', '=', mentorId)
    .where(notYetEnded(today))
    .executeTakeFirst()
  return row !== undefined
}

/** Makes endings of roles wait for each other, so that two last coordinators cannot end each other. */
export async function lockRoles(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('roles ' || current_organisation(), 0))`.execute(
    tx,
  )
}

/** Whether an e-mail address, or a mentor, has this role here already. */
export async function hasRoleHere(
  tx: Tx,
  {
    role,
    by,
    today,
  }: { role: Role; by: { email: string } | { mentorId: string }; today: PlainDate },
): Promise<boolean> {
  const row = await rolesHere(tx)
    .select('role_assignment.id')
    .where('role_assignment.role', '=', role)
    .$if('email' in by, (query) =>
      query.where('account.email', '=', (by as { email: string }).email),
    )
    .$if('mentorId' in by, (query) =>
      query.where('role_assignment.mentor_id', '=', (by as { mentorId: string }).mentorId),
    )
    .where(notYetEnded(today))
    .executeTakeFirst()
  return row !== undefined
}

/** An invitation that was not accepted, as the list shows it. */
export type OpenInvitation = {
  id: string
  name: string
  email: string
  role: Role
  accountId: string | null
  expiresAt: Instant
}

/** Invitations of this organisation that were not accepted and not replaced, newest first. */
export async function openInvitations(tx: Tx, now: Instant): Promise<OpenInvitation[]> {
  const rows = await tx
    .selectFrom('invitation')
    .select(['id', 'name', 'email', 'role', 'account_id as accountId', 'expires_at as expiresAt'])
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(colleagueFrom)
}
