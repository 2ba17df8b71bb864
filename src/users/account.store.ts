import type { DossierPart, Role } from '../shared/access/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { Locale } from '../shared/i18n/index.js'

type NewAccount = {
  id: string
  email: string
  name: string
  createdAt: Instant
  locale?: Locale
}

/** Makes an account without a way to sign in yet; the transaction presents its e-mail address. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<void> {
  await tx
    .insertInto('account')
    .values({
      id: account.id,
      email: account.email.toLowerCase(),
      name: account.name,
      locale: account.locale ?? 'nl',
      created_at: account.createdAt,
    })
    .execute()
}

/** A role of an account at the organisation of the transaction. */
export type RoleAssignment = {
  id: string
  accountId: string
  role: Role
  mentorId: string | null
  /** The one client a role is bound to, and the parts of the dossier a professional is let into. */
  clientId?: string | null
  parts?: readonly DossierPart[]
  /** The invitation by which a professional came in to answer one question. */
  invitationId?: string | null
  validFrom: PlainDate
  validUntil: PlainDate | null
}

/** Gives an account a role from a date on. */
export async function insertRoleAssignment(tx: Tx, assignment: RoleAssignment): Promise<void> {
  await tx
    .insertInto('role_assignment')
    .values({
      id: assignment.id,
      account_id: assignment.accountId,
      role: assignment.role,
      mentor_id: assignment.mentorId,
      client_id: assignment.clientId ?? null,
      parts: [...(assignment.parts ?? [])],
      invitation_id: assignment.invitationId ?? null,
      valid_from: assignment.validFrom,
      valid_until: assignment.validUntil,
    })
    .execute()
}

/** The id of the role an account has at the organisation of the transaction, if it has it. */
export async function findAssignment(
  tx: Tx,
  { accountId, role }: { accountId: string; role: Role },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('role_assignment')
    .select('id')
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .orderBy('valid_from', 'desc')
    .executeTakeFirst()
  return row?.id
}

type Held = {
  accountId: string
  role: Role
  mentorId: string | null
  clientId: string | null
  today: PlainDate
}

/**
 * The assignment by which an account has this very role today, for the same mentor and client. One that
 * opens a single question is left out: it stands by itself, beside whatever else somebody may.
 */
export async function heldAssignment(
  tx: Tx,
  { accountId, role, mentorId, clientId, today }: Held,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('role_assignment')
    .select('id')
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where('mentor_id', 'is not distinct from', mentorId)
    .where('client_id', 'is not distinct from', clientId)
    .where('invitation_id', 'is', null)
    .where('valid_from', '<=', today)
    .where((where) =>
      where.or([where('valid_until', 'is', null), where('valid_until', '>', today)]),
    )
    .orderBy('valid_from', 'desc')
    .executeTakeFirst()
  return row?.id
}

/** Notes the first day on which an assignment of this organisation holds no more. */
export async function endAssignment(tx: Tx, id: string, until: PlainDate): Promise<void> {
  await tx
    .updateTable('role_assignment')
    .set({ valid_until: until })
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('id', '=', id)
    .execute()
}
