import type { Context } from 'hono'
import { getOrganisation } from '../../organisations/index.js'
import type { Role } from '../../shared/access/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import { findAccount } from '../credentials.store.js'
import { findOwnFactors, type OwnFactors } from '../factors.store.js'
import { ownRoles } from '../own-role.store.js'
import { findPresentedInvitation, type Invitation } from '../invitation.store.js'
import type { CookieRule } from '../session-cookie.js'
import { isOfBrowser } from './enrol-cookie.js'
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
      /** What the account with this e-mail address signs in with, when it is somebody's already. */
      known: OwnFactors | undefined
      /** The account with this e-mail address, also when it is nobody's yet. */
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

async function offerOf(
  tx: Tx,
  invitation: Invitation,
  tokenHash: string,
): Promise<Offer | undefined> {
  const { organisationId: organisation, email: credential } = invitation
  await enter(tx, { organisation, credential })
  const { name: organisationName } = await getOrganisation(tx)
  const waiting = await findPending(tx, invitation.id)
  const account = await findAccount(tx, credential)
  if (account?.isDisabled === true) {
    return undefined
  }
  // Made by two colleagues who know who it is: everything old is void, and the owner chooses anew.
  const isRecovery = account !== undefined && invitation.accountId === account.id
  const context = account && { organisation, account: account.id }
  const known = context && (await ownedFactors(tx, context, { isRecovery }))
  // What was chosen before the account had an owner may not replace what the owner chose meanwhile.
  const pending = known !== undefined && waiting?.kind === 'new' ? null : waiting
  const accountId = account?.id
  return { kind: 'invitation', tokenHash, invitation, organisationName, pending, known, accountId }
}

/**
 * What an account signs in with, when it is somebody's: it has a credential or a role anywhere. Only its
 * owner may accept then; whoever holds the link must sign in as the owner first.
 */
async function ownedFactors(
  tx: Tx,
  context: { organisation: string; account: string },
  { isRecovery }: { isRecovery: boolean },
): Promise<OwnFactors | undefined> {
  await enter(tx, context)
  const factors = await findOwnFactors(tx, context.account)
  const isOwned =
    factors !== undefined && (factors.hasPassword || factors.hasCodeApp || factors.passkeys > 0)
  const isSomebodys = isOwned || (!isRecovery && (await ownRoles(tx)).length > 0)
  return isSomebodys ? factors : undefined
}

/** An offer without what was chosen in another browser, by somebody who holds the same link. */
export function inBrowser(c: Context, cookie: CookieRule, offer: Offer): Offer {
  return isOfBrowser(c, cookie, offer.pending?.begunIn) ? offer : { ...offer, pending: null }
}
