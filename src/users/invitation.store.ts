import { sql } from 'kysely'
import { dossierParts, type DossierPart, type Role } from '../shared/access/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** What a one-time link is for. */
export const invitationPurposes = ['set-up', 'invitation', 'demo'] as const
export type InvitationPurpose = (typeof invitationPurposes)[number]

/** A one-time link, as it is kept: never the secret, only its hash. */
export type Invitation = {
  organisationId: string
  id: string
  purpose: InvitationPurpose
  email: string
  name: string
  role: Role
  mentorId: string | null
  /** The one client the role will be bound to, and the parts of the dossier it opens. */
  clientId: string | null
  parts: readonly DossierPart[]
  /** The first day on which the role will not hold any more. */
  validUntil: PlainDate | null
  accountId: string | null
  expiresAt: Instant
  usedAt: Instant | null
  createdAt: Instant
}

/** A link to keep, with the hash of its secret. */
export type NewInvitation = Omit<Invitation, 'organisationId' | 'usedAt' | Scope> &
  Partial<Pick<Invitation, Scope>> & { tokenHash: string }

type Scope = 'clientId' | 'parts' | 'validUntil'

/** Keeps a one-time link of the organisation of the transaction. */
export async function insertInvitation(tx: Tx, invitation: NewInvitation): Promise<void> {
  await tx
    .insertInto('invitation')
    .values({
      id: invitation.id,
      token_hash: invitation.tokenHash,
      purpose: invitation.purpose,
      email: invitation.email.toLowerCase(),
      name: invitation.name,
      role: invitation.role,
      mentor_id: invitation.mentorId,
      client_id: invitation.clientId ?? null,
      parts: [...(invitation.parts ?? [])],
      valid_until: invitation.validUntil ?? null,
      account_id: invitation.accountId,
      expires_at: invitation.expiresAt,
      created_at: invitation.createdAt,
    })
    .execute()
}

const columns = [
  'organisation_id as organisationId',
  'id',
  'purpose',
  'email',
  'name',
  'role',
  'mentor_id as mentorId',
  'client_id as clientId',
  'parts',
  'valid_until as validUntil',
  'account_id as accountId',
  'expires_at as expiresAt',
  'used_at as usedAt',
  'created_at as createdAt',
] as const

type Row = Omit<Invitation, 'purpose' | 'role' | 'parts'> & {
  purpose: string
  role: string
  parts: readonly string[]
}

function invitationFrom(row: Row): Invitation {
  return {
    ...row,
    purpose: row.purpose as InvitationPurpose,
    role: row.role as Role,
    parts: dossierParts.filter((part) => row.parts.includes(part)),
  }
}

/** The link of which this transaction presents the hash, used or not. */
export async function findPresentedInvitation(tx: Tx): Promise<Invitation | undefined> {
  const row = await tx.selectFrom('invitation').select(columns).executeTakeFirst()
  return row && invitationFrom(row)
}

/** Marks a link as used; false when somebody else used it at the same moment. */
export async function useInvitation(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** An invitation to an account at the organisation of the transaction. */
export async function findInvitation(tx: Tx, id: string): Promise<Invitation | undefined> {
  const row = await tx
    .selectFrom('invitation')
    .select(columns)
    .where('id', '=', id)
    .where('purpose', '=', 'invitation')
    .executeTakeFirst()
  return row && invitationFrom(row)
}

/** Whether an invitation, or the role it gave, opens one question to answer, and nothing to read. */
export function opensOneQuestion({ parts }: { parts: readonly string[] }): boolean {
  return parts.includes('capacity')
}

type Invited = { email: string; role: Role; clientId: string | null }

/**
 * Ends what invitations somebody has for a role, of the same client if it is bound to one; those to answer
 * one question stay, each for its own question.
 */
export async function endOpenInvitations(
  tx: Tx,
  { email, role, clientId }: Invited,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ expires_at: at })
    .where('purpose', '=', 'invitation')
    .where('email', '=', email.toLowerCase())
    .where('role', '=', role)
    .where('client_id', 'is not distinct from', clientId)
    .where(sql<boolean>`not 'capacity' = any (parts)`)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .execute()
}

/** Ends one invitation that was not accepted; false when there is none to end. */
export async function withdrawInvitation(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ expires_at: at })
    .where('id', '=', id)
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
