import { getOrganisation } from '../../organisations/index.js'
import type { Role } from '../../shared/access/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import { findAccountId, findCredentials, type Credentials } from '../credentials.store.js'
import { findPresentedInvitation, type Invitation } from '../invitation.store.js'
import { findPending } from './pending-invitation.store.js'
import type { Pending } from './pending.js'
import { findSetUp, hasAccounts } from './set-up.store.js'

/** Which of the two links this is. */
export type LinkKind = 'set-up' | 'invitation'

/** What a link that can be used offers, and to whom. */
export type Offer = { tokenHash: string; pending: Pending | null } & (
  | { kind: 'set-up' }
  | {
      kind: 'invitation'
      invitation: Invitation
      organisationName: string
      /** Somebody who signs in already with this e-mail address. */
      known: Credentials | undefined
      /** The account with this e-mail address, also when nobody can sign in with it yet. */
      accountId: string | undefined
    }
)

/** The role an offer gives. */
export function roleOffered(offer: Offer): Role {
  return offer.kind === 'set-up' ? 'coordinator' : offer.invitation.role
}

/**
 * The offer of a link; undefined, whatever the reason, when it cannot be used (any more). The
 * transaction must present the hash; afterwards it acts for the organisation that invites.
 */
export async function findOffer(
  tx: Tx,
  { kind, tokenHash, now }: { kind: LinkKind; tokenHash: string; now: Instant },
): Promise<Offer | undefined> {
  if (kind === 'set-up') {
    const setUp = await findSetUp(tx, tokenHash, now)
    return setUp === undefined || (await hasAccounts(tx))
      ? undefined
      : { kind, tokenHash, ...setUp }
  }
  const invitation = await findPresentedInvitation(tx)
  if (invitation?.purpose !== 'invitation' || invitation.usedAt !== null) {
    return undefined
  }
  return invitation.expiresAt <= now ? undefined : offerOf(tx, invitation, tokenHash)
}

async function offerOf(tx: Tx, invitation: Invitation, tokenHash: string): Promise<Offer> {
  const { organisationId: organisation, email: credential } = invitation
  await enter(tx, { organisation, credential })
  const { name: organisationName } = await getOrganisation(tx)
  const pending = await findPending(tx, invitation.id)
  const known = await findCredentials(tx, credential)
  const accountId = await findAccountId(tx, credential)
  return { kind: 'invitation', tokenHash, invitation, organisationName, pending, known, accountId }
}
