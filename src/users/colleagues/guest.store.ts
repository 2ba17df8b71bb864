import { isInForce, type DossierPart, type Role } from '../../shared/access/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { partsAmong } from './invite.form.js'

/** Somebody from outside with a role that is bound to one client. */
export type Guest = {
  assignmentId: string
  accountId: string
  name: string
  email: string
  role: Role
  parts: readonly DossierPart[]
  validFrom: PlainDate
  validUntil: PlainDate | null
}

/** The roles bound to a client that hold today, the newest first. */
export async function guestsOfClient(
  tx: Tx,
  { clientId, today }: { clientId: string; today: PlainDate },
): Promise<Guest[]> {
  const rows = await tx
    .selectFrom('role_assignment as role')
    .innerJoin('account', 'account.id', 'role.account_id')
    .select([
      'role.id as assignmentId',
      'role.account_id as accountId',
      'account.name',
      'account.email',
      'role.role',
      'role.parts',
      'role.valid_from as validFrom',
      'role.valid_until as validUntil',
    ])
    .where('role.organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('role.client_id', '=', clientId)
    .where('account.disabled_at', 'is', null)
    .orderBy('role.valid_from', 'desc')
    .orderBy('role.id')
    .execute()
  return rows
    .filter(({ validFrom, validUntil }) => isInForce({ from: validFrom, until: validUntil }, today))
    .map((row) => ({ ...row, role: row.role as Role, parts: partsAmong(row.parts) }))
}

/** An invitation to a client's dossier that was not accepted yet. */
export type InvitedGuest = {
  id: string
  name: string
  email: string
  role: Role
  parts: readonly DossierPart[]
  validUntil: PlainDate | null
  expiresAt: Instant
}

/** Who was invited to this client and has not come yet. */
export async function invitedToClient(
  tx: Tx,
  { clientId, now }: { clientId: string; now: Instant },
): Promise<InvitedGuest[]> {
  const rows = await tx
    .selectFrom('invitation')
    .select(['id', 'name', 'email', 'role', 'parts', 'expires_at as expiresAt'])
    .select('valid_until as validUntil')
    .where('purpose', '=', 'invitation')
    .where('client_id', '=', clientId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role, parts: partsAmong(row.parts) }))
}

type AsGuest = {
  accountId: string
  clientId: string
  parts: readonly DossierPart[]
  today: PlainDate
}

/** Until when an account may read these parts as a guest of a client; undefined when it may not today. */
export async function guestUntil(
  tx: Tx,
  { accountId, clientId, parts, today }: AsGuest,
): Promise<PlainDate | null | undefined> {
  const guests = await guestsOfClient(tx, { clientId, today })
  const own = guests.filter((guest) => guest.accountId === accountId)
  return own.find((guest) => guest.role === 'professional' && sameParts(guest.parts, parts))
    ?.validUntil
}

function sameParts(one: readonly DossierPart[], other: readonly DossierPart[]): boolean {
  return one.join() === other.join()
}

/** The invitations through which an account answers a question about this client today. */
export async function invitationsAnswered(
  tx: Tx,
  { accountId, clientId, today }: Omit<AsGuest, 'parts'>,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('role_assignment')
    .select(['invitation_id as invitationId', 'parts'])
    .select(['valid_from as from', 'valid_until as until'])
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('account_id', '=', accountId)
    .where('client_id', '=', clientId)
    .where('role', '=', 'professional')
    .where('invitation_id', 'is not', null)
    .execute()
  const now = rows.filter((row) => isInForce(row, today) && row.parts.includes('capacity'))
  return now.flatMap(({ invitationId }) => invitationId ?? [])
}

/** Gives guests and invitations of one registration of a client to the other, which is the same person. */
export async function moveGuestsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx
    .updateTable('role_assignment')
    .set({ client_id: to })
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('client_id', '=', from)
    .execute()
  await tx.updateTable('invitation').set({ client_id: to }).where('client_id', '=', from).execute()
}
