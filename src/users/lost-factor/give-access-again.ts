import { instantPlus, plainDateOf, type Instant } from '../../shared/calendar/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { hashOf, type NewId } from '../../shared/ids/index.js'
import { tokenOf } from '../colleagues/invite.js'
import { saveCodeApp, savePassword } from '../credentials.store.js'
import { insertInvitation } from '../invitation.store.js'
import { noticeOfChange } from '../notices/index.js'
import { rolesInForce, type OwnRole } from '../own-role.js'
import { ownRoles } from '../own-role.store.js'
import { deletePasskeys } from '../passkeys/passkey.store.js'
import { deleteRecoverySet } from '../recovery-codes/recovery-code.store.js'
import { endSessions } from '../session.store.js'
import { accountKeyOf } from '../sign-in/attempt-keys.js'
import { dropAttemptsOnAccount } from '../sign-in/sign-in-attempt.store.js'
import type { RecoveryRequest } from './recovery-request.js'
import { boundsOfRole, saveConfirmed } from './recovery-request.store.js'

const minutesValid = 60

type Giving = {
  request: RecoveryRequest
  organisationId: string
  /** The account that confirmed; null for the keeper of the machine. */
  by: string | null
  now: Instant
  newId: NewId
  secret: string
}

/**
 * Voids everything the account signed in with, ends its sessions and makes a link of one hour to choose
 * anew; answers the id of that link, or undefined when the person has no role here (any more).
 */
export async function giveAccessAgain(tx: Tx, giving: Giving): Promise<string | undefined> {
  const { request, organisationId, by, now, newId, secret } = giving
  const { accountId, email } = request
  await enter(tx, { organisation: organisationId, account: accountId })
  const role = (await rolesOf(tx, now)).find((own) => own.organisationId === organisationId)
  if (role === undefined) {
    return undefined
  }
  await voidEverything(tx, accountId, now)
  await dropAttemptsOnAccount(tx, accountKeyOf(secret, email))
  const invitationId = await makeLinkFor(tx, giving, role)
  await noticeOfChange(tx, { accountId, kind: 'recovered', at: now, newId })
  await enter(tx, { organisation: organisationId, account: by ?? '' })
  await saveConfirmed(tx, request.id, { by, at: now, invitationId })
  return invitationId
}

/** Whether the account of a request works at another organisation too. */
export async function worksElsewhere(
  tx: Tx,
  {
    accountId,
    organisationId,
    by,
    now,
  }: { accountId: string; organisationId: string; by: string; now: Instant },
): Promise<boolean> {
  await enter(tx, { organisation: organisationId, account: accountId })
  const roles = await rolesOf(tx, now)
  await enter(tx, { organisation: organisationId, account: by })
  return roles.some((role) => role.organisationId !== organisationId)
}

async function rolesOf(tx: Tx, now: Instant): Promise<OwnRole[]> {
  return rolesInForce(await ownRoles(tx), plainDateOf(now))
}

async function voidEverything(tx: Tx, accountId: string, at: Instant): Promise<void> {
  await savePassword(tx, accountId, null)
  await saveCodeApp(tx, accountId, { codeSecret: null, lastStep: 0 })
  await deletePasskeys(tx, accountId)
  await deleteRecoverySet(tx, accountId)
  await endSessions(tx, accountId, at)
}

async function makeLinkFor(
  tx: Tx,
  { request, now, newId, secret }: Giving,
  { role, assignmentId }: OwnRole,
): Promise<string> {
  const id = newId()
  const { accountId, email, name } = request
  await insertInvitation(tx, {
    ...(await boundsOfRole(tx, assignmentId)),
    id,
    purpose: 'invitation',
    email,
    name,
    role,
    accountId,
    tokenHash: hashOf(tokenOf(secret, id)),
    createdAt: now,
    expiresAt: instantPlus(now, { minutes: minutesValid }),
  })
  return id
}
