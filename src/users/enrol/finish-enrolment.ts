import { recordAudit } from '../../audit/index.js'
import { insertOrganisation } from '../../organisations/index.js'
import { plainDateOf, type Instant } from '../../shared/calendar/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { endAssignment, heldAssignment, insertRoleAssignment } from '../account.store.js'
import { opensOneQuestion, useInvitation } from '../invitation.store.js'
import { noticeOfChange } from '../notices/index.js'
import { greetBrowser } from '../sign-in/greet-browser.js'
import { startSession } from '../start-session.js'
import { AlreadySpent, type Finishing } from './finishing.js'
import { makeAccount } from './make-account.js'
import { roleOffered, type Offer } from './offer.js'
import { savePending } from './pending-invitation.store.js'
import type { Newcomer } from './pending.js'
import { useSetUp } from './set-up.store.js'

/**
 * Spends the link, makes what is missing (organisation, account, role) and starts the session, whose
 * token it answers: one transaction, one log row. Throws `AlreadySpent` when another was first.
 */
export async function finishEnrolment(tx: Tx, finishing: Finishing): Promise<string> {
  const { offer, newcomer, accountId, now, newId } = finishing
  const organisationId = offer.kind === 'set-up' ? newId() : offer.invitation.organisationId
  await enter(tx, { organisation: organisationId, credential: offer.tokenHash })
  if (!(await spend(tx, offer, now))) {
    throw new AlreadySpent()
  }
  const credential = newcomer?.email ?? ''
  await enter(tx, { organisation: organisationId, account: accountId, credential })
  if (newcomer !== undefined) {
    await makeOrganisation(tx, newcomer, { id: organisationId, now })
    await makeAccount(tx, { ...finishing, newcomer })
  }
  const assignmentId = await giveRole(tx, finishing)
  await logEnrolment(tx, finishing)
  const { visit, key: secret } = finishing
  await greetBrowser(tx, { secret, clock: () => now, newId }, { accountId, visit })
  const session = { accountId, organisationId, assignmentId, now, newId }
  return startSession(tx, { ...session, browser: visit.label })
}

async function spend(tx: Tx, offer: Offer, now: Instant): Promise<boolean> {
  if (offer.kind === 'set-up') {
    return useSetUp(tx, offer.tokenHash, now)
  }
  await savePending(tx, offer.invitation.id, null)
  return useInvitation(tx, offer.invitation.id, now)
}

async function makeOrganisation(
  tx: Tx,
  { organisationName: name }: Newcomer,
  { id, now }: { id: string; now: Instant },
): Promise<void> {
  if (name !== null) {
    await insertOrganisation(tx, { id, name, isFictional: false, createdAt: now })
  }
}

/**
 * The role of the offer, from today; one that holds already is not given twice. A professional always gets
 * a new one, with its own parts and end, in the place of what he had to read of this client; who comes to
 * answer one question keeps what he had.
 */
async function giveRole(tx: Tx, finishing: Finishing): Promise<string> {
  const { offer, newcomer, accountId, now, newId } = finishing
  const role = roleOffered(offer)
  const { mentorId, clientId, parts, validUntil, invitationId } = boundsOf(offer)
  const today = plainDateOf(now)
  const asked = { accountId, role, mentorId, clientId, today }
  const held = invitationId === null ? await heldAssignment(tx, asked) : undefined
  if (held !== undefined && role !== 'professional') {
    return held
  }
  if (held !== undefined) {
    await endAssignment(tx, held, today)
  }
  const id = newId()
  const bounds = { mentorId, clientId, parts, invitationId, validFrom: today, validUntil }
  await insertRoleAssignment(tx, { id, accountId, role, ...bounds })
  if (newcomer === undefined) {
    await noticeOfChange(tx, { accountId, kind: 'role-given', at: now, newId })
  }
  return id
}

function boundsOf(offer: Offer) {
  if (offer.kind === 'set-up') {
    return { mentorId: null, clientId: null, parts: [], validUntil: null, invitationId: null }
  }
  const { invitation } = offer
  return { ...invitation, invitationId: opensOneQuestion(invitation) ? invitation.id : null }
}

function logEnrolment(tx: Tx, { offer, accountId, requestId, now }: Finishing): Promise<void> {
  return recordAudit(tx, {
    actor: { accountId, role: roleOffered(offer) },
    at: now,
    action: 'create',
    object: 'account',
    objectId: accountId,
    outcome: 'allowed',
    requestId,
  })
}
