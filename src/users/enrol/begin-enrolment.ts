import type { Tx } from '../../shared/database/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import { hashPassword } from '../password-hash.js'
import { newCodeSecret, sealCodeSecret } from '../one-time-code.js'
import type { Filled } from './enrol.form.js'
import type { Offer } from './offer.js'
import { savePending } from './pending-invitation.store.js'
import type { Newcomer, Pending } from './pending.js'
import { savePendingSetUp } from './set-up.store.js'

type Beginning = { tokenHash: string; key: string; accountId: string }

/** What waits for somebody new: the hash of the password, and a new secret sealed for this link. */
export async function pendingNewcomer(
  { password, ...who }: Filled,
  { tokenHash, key, accountId }: Beginning,
): Promise<Newcomer> {
  const passwordHash = password === null ? null : await hashPassword(password)
  const codeSecret = sealCodeSecret(key, newCodeSecret(), tokenHash)
  return { kind: 'new', accountId, ...who, passwordHash, codeSecret }
}

/** What waits for somebody whose password was right just now. */
export function pendingKnown(now: Instant): Pending {
  return { kind: 'known', provenAt: now }
}

/** Keeps with the link what waits for the next step. */
export function keepPending(tx: Tx, offer: Offer, pending: Pending): Promise<void> {
  return offer.kind === 'set-up'
    ? savePendingSetUp(tx, offer.tokenHash, pending)
    : savePending(tx, offer.invitation.id, pending)
}
