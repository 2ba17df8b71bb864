import { sql } from 'kysely'
import type { Role } from '../shared/access/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { OverdueCouple, PlannedReminder, Reader, Told } from './plan-reminders.js'

/** Lets one planner at a time decide for an organisation, until the end of the transaction. */
export async function lockPlanning(tx: Tx, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminders ${organisation}`}, 0))`.execute(
    tx,
  )
}

/** Couples that run and whose contact is overdue, once for the mentor and once for each substitute today. */
export async function overdueCouples(tx: Tx, today: PlainDate): Promise<OverdueCouple[]> {
  const mentors = await running(tx)
    .where('due_on', '<', today)
    .select(['id as mentorshipId', 'mentor_id as mentorId'])
    .execute()
  const substitutes = await running(tx)
    .where('due_on', '<', today)
    .innerJoin('substitute', (join) =>
      join
        .onRef('substitute.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('substitute.mentorship_id', '=', 'mentorship.id'),
    )
    .where('substitute.valid_from', '<=', today)
    .where((where) =>
      where.or([
        where('substitute.valid_until', 'is', null),
        where('substitute.valid_until', '>', today),
      ]),
    )
    .select(['mentorship.id as mentorshipId', 'substitute.mentor_id as mentorId'])
    .execute()
  return [...mentors, ...substitutes]
}

type Planned = { mentorshipIds: readonly string[]; accountId: string }

/**
 * How many of these couples are still overdue and still this mentor's: a contact may have been logged
 * since, or the couple handed over.
 */
export async function stillOverdue(
  tx: Tx,
  { mentorshipIds, accountId }: Planned,
  today: PlainDate,
): Promise<number> {
  if (mentorshipIds.length === 0) {
    return 0
  }
  const { count } = await running(tx)
    .where('due_on', '<', today)
    .where('id', 'in', mentorshipIds)
    .where(isBesideToday(accountId, today))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function isBesideToday(accountId: string, today: PlainDate) {
  return sql<boolean>`exists (
    select 1 from role_assignment role
    where role.organisation_id = mentorship.organisation_id and role.account_id = ${accountId}
      and role.role = 'mentor' and role.valid_from <= ${today}::date
      and (role.valid_until is null or role.valid_until > ${today}::date)
      and (role.mentor_id = mentorship.mentor_id or exists (
        select 1 from substitute
        where substitute.organisation_id = mentorship.organisation_id
          and substitute.mentorship_id = mentorship.id and substitute.mentor_id = role.mentor_id
          and substitute.valid_from <= ${today}::date
          and (substitute.valid_until is null or substitute.valid_until > ${today}::date))))`
}

/** The figures of the weekly list: late, later than the law allows, nobody met yet, due this week. */
export type WeekFigures = { overdue: number; byLaw: number; neverMet: number; dueThisWeek: number }

/** Counts what the weekly list tells. */
export async function weekFigures(
  tx: Tx,
  { today, weekEnds }: { today: PlainDate; weekEnds: PlainDate },
): Promise<WeekFigures> {
  return running(tx)
    .select(({ fn, eb }) => [
      fn.countAll<number>().filterWhere('due_on', '<', today).as('overdue'),
      fn.countAll<number>().filterWhere('legal_due_on', '<', today).as('byLaw'),
      fn.countAll<number>().filterWhere('last_contact_on', 'is', null).as('neverMet'),
      fn
        .countAll<number>()
        .filterWhere(eb.and([eb('due_on', '>=', today), eb('due_on', '<=', weekEnds)]))
        .as('dueThisWeek'),
    ])
    .executeTakeFirstOrThrow()
}

/** Accounts whose role is in force today and who did not switch reminders off. */
export async function readersOn(tx: Tx, today: PlainDate): Promise<Reader[]> {
  const rows = await readers(tx, today)
    .select(['account.id as accountId', 'assignment.role', 'assignment.mentor_id as mentorId'])
    .distinct()
    .orderBy('account.id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** Where and in which language somebody is written to; undefined when he should not be any more. */
export async function findAddress(
  tx: Tx,
  { accountId, kind }: { accountId: string; kind: Role },
  today: PlainDate,
): Promise<{ email: string; locale: string } | undefined> {
  return readers(tx, today)
    .where('account.id', '=', accountId)
    .where('assignment.role', '=', kind)
    .select(['account.email', 'account.locale'])
    .executeTakeFirst()
}

/** What was told in a week. */
export async function toldIn(tx: Tx, weekOf: PlainDate): Promise<Told[]> {
  const rows = await tx
    .selectFrom('reminder')
    .select(['account_id as accountId', 'kind', 'mentorship_ids as mentorshipIds'])
    .where('week_of', '=', weekOf)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Role }))
}

/** Keeps a reminder that will be sent. */
export async function insertReminder(
  tx: Tx,
  { id, reminder, at }: { id: string; reminder: PlannedReminder; at: Instant },
): Promise<void> {
  await tx
    .insertInto('reminder')
    .values({
      id,
      account_id: reminder.accountId,
      kind: reminder.kind,
      week_of: reminder.weekOf,
      mentorship_ids: [...reminder.mentorshipIds],
      planned_at: at,
    })
    .execute()
}

/** The reminder with this id. */
export async function findReminder(tx: Tx, id: string): Promise<Told | undefined> {
  const row = await tx
    .selectFrom('reminder')
    .select(['account_id as accountId', 'kind', 'mentorship_ids as mentorshipIds'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, kind: row.kind as Role }
}

function running(tx: Tx) {
  return tx.selectFrom('mentorship').where('status', '=', 'running')
}

function readers(tx: Tx, today: PlainDate) {
  return tx
    .selectFrom('role_assignment as assignment')
    .innerJoin('account', 'account.id', 'assignment.account_id')
    .leftJoin('reminder_choice as choice', (join) =>
      join
        .onRef('choice.organisation_id', '=', 'assignment.organisation_id')
        .onRef('choice.account_id', '=', 'assignment.account_id'),
    )
    .where('account.disabled_at', 'is', null)
    .where('assignment.valid_from', '<=', today)
    .where((where) =>
      where.and([
        where.or([
          where('assignment.valid_until', 'is', null),
          where('assignment.valid_until', '>', today),
        ]),
        where.or([where('choice.is_on', 'is', null), where('choice.is_on', '=', true)]),
      ]),
    )
}
