import { instantOf, instantPlus, type Instant } from '../../shared/calendar/index.js'
import { derivedToken } from '../../shared/crypto/index.js'
import type { Tx } from '../../shared/database/index.js'
import { href, routes } from '../../routes.js'
import { hashOf, type NewId } from '../../shared/ids/index.js'
import { enqueueJob } from '../../shared/jobs/index.js'
import {
  endOpenInvitations,
  insertInvitation,
  opensOneQuestion,
  type Invitation,
} from '../invitation.store.js'
import type { Invite } from './invite.form.js'

/** What inviting needs of the house. */
export type InviteDeps = { secret: string; baseUrl: string; hasMail: boolean }

/** The task that mails an invitation. */
export const mailInvitationTask = 'mail-invitation'

const daysValid = 7
const minutesShown = 15

/** The token of an invitation: known to who has the secret of the installation, stored nowhere. */
export function tokenOf(secret: string, invitationId: string): string {
  return derivedToken(secret, 'invitation', invitationId)
}

/** The link of an invitation. */
export function linkOf({ secret, baseUrl }: InviteDeps, invitationId: string): string {
  return baseUrl + href(routes.invitation, { token: tokenOf(secret, invitationId) })
}

/** How an invitation stands: its link can be seen for a while, then only be made anew. */
export type InvitationStanding = 'shown' | 'waiting' | 'ended' | 'accepted'

/** How an invitation stands at a moment. */
export function standingOf(
  { usedAt, expiresAt, createdAt }: Pick<Invitation, 'usedAt' | 'expiresAt' | 'createdAt'>,
  now: Instant,
): InvitationStanding {
  if (usedAt !== null) {
    return 'accepted'
  }
  if (expiresAt <= now) {
    return 'ended'
  }
  return now < instantPlus(createdAt, { minutes: minutesShown }) ? 'shown' : 'waiting'
}

/** Whether a link gives somebody access again; only two people together make one, and it is not made anew. */
export function givesAccessAgain({ accountId }: Pick<Invitation, 'accountId'>): boolean {
  return accountId !== null
}

type Inviting = { organisationId: string; now: Instant; newId: NewId }

/**
 * Makes an invitation and mails it when there is mail. It replaces earlier ones for the same role; an
 * invitation to answer one question replaces none.
 */
export async function sendInvitation(
  tx: Tx,
  { deps, invite }: { deps: InviteDeps; invite: Invite },
  { organisationId, now, newId }: Inviting,
): Promise<string> {
  const id = newId()
  if (!opensOneQuestion(invite)) {
    await endOpenInvitations(tx, invite, now)
  }
  await insertInvitation(tx, {
    ...invite,
    id,
    purpose: 'invitation',
    accountId: null,
    tokenHash: hashOf(tokenOf(deps.secret, id)),
    createdAt: now,
    expiresAt: endOfLink(invite, now),
  })
  if (deps.hasMail) {
    const payload = { organisation: organisationId, invitation: id }
    await enqueueJob(tx, { task: mailInvitationTask, payload })
  }
  return id
}

/** A link works a week, and never longer than the role it gives. */
function endOfLink({ validUntil }: Invite, now: Instant): Instant {
  const week = instantPlus(now, { days: daysValid })
  const end = validUntil === null ? week : instantOf(validUntil, '00:00')
  return end < week ? end : week
}
