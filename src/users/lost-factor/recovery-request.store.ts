import { dossierParts } from '../../shared/access/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { RecoveryRequest, VerifiedDocument, VerifiedHow } from './recovery-request.js'

type NewRequest = { id: string; accountId: string; askedAt: Instant }

/** Keeps that somebody lost the second factor; one open request per account at an organisation. */
export async function insertRequest(tx: Tx, { id, accountId, askedAt }: NewRequest): Promise<void> {
  await tx
    .insertInto('recovery_request')
    .values({ id, account_id: accountId, asked_at: askedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function requestsHere(tx: Tx) {
  return tx
    .selectFrom('recovery_request as q')
    .innerJoin('account as a', 'a.id', 'q.account_id')
    .select([
      'q.id',
      'q.account_id as accountId',
      'a.name',
      'a.email',
      'q.asked_at as askedAt',
      'q.verified_how as verifiedHow',
      'q.verified_document as verifiedDocument',
      'q.verified_by as verifiedBy',
      'q.confirmed_at as confirmedAt',
      'q.invitation_id as invitationId',
    ])
    .where('a.disabled_at', 'is', null)
    .where('q.ended_at', 'is', null)
}

/** What still waits, and what was confirmed since a moment, the oldest first. */
export async function listRequests(tx: Tx, confirmedSince: Instant): Promise<RecoveryRequest[]> {
  const rows = await requestsHere(tx)
    .where((eb) =>
      eb.or([eb('q.confirmed_at', 'is', null), eb('q.confirmed_at', '>', confirmedSince)]),
    )
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute()
  return rows.map((row) => row as RecoveryRequest)
}

/** One request; while it is decided about nobody else decides about it. */
export async function findRequest(tx: Tx, id: string): Promise<RecoveryRequest | undefined> {
  const row = await requestsHere(tx).where('q.id', '=', id).forUpdate('q').executeTakeFirst()
  return row as RecoveryRequest | undefined
}

type Verified = { how: VerifiedHow; document: VerifiedDocument; by: string; at: Instant }

/** Notes how it was verified who somebody is, and by whom. */
export async function saveVerified(
  tx: Tx,
  id: string,
  { how, document, by, at }: Verified,
): Promise<void> {
  await tx
    .updateTable('recovery_request')
    .set({ verified_how: how, verified_document: document, verified_by: by, verified_at: at })
    .where('id', '=', id)
    .execute()
}

type Confirmed = { by: string | null; at: Instant; invitationId: string }

/** Notes who confirmed it (nobody with an account: the keeper of the machine) and the link it gave. */
export async function saveConfirmed(
  tx: Tx,
  id: string,
  { by, at, invitationId }: Confirmed,
): Promise<void> {
  await tx
    .updateTable('recovery_request')
    .set({ confirmed_by: by, confirmed_at: at, invitation_id: invitationId })
    .where('id', '=', id)
    .execute()
}

/** Closes a request: it was a mistake, or no longer needed. */
export async function endRequest(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.updateTable('recovery_request').set({ ended_at: at }).where('id', '=', id).execute()
}

/** To what a role is bound, so that the link leads back into the same role. */
export async function boundsOfRole(tx: Tx, assignmentId: string) {
  const row = await tx
    .selectFrom('role_assignment')
    .select([
      'mentor_id as mentorId',
      'client_id as clientId',
      'parts',
      'valid_until as validUntil',
    ])
    .where('id', '=', assignmentId)
    .executeTakeFirstOrThrow()
  const parts = dossierParts.filter((part) => row.parts.includes(part))
  return { ...row, parts }
}
