import type { Tx } from '../../shared/database/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import { hashPassword } from '../password-hash.js'
import { newCodeSecret, sealCodeSecret } from '../one-time-code.js'
import type { Newcomer } from './enrol.form.js'
import type { Offer } from './offer.js'
import { savePending } from './pending-invitation.store.js'
import type { Pending } from './pending.js'
import { savePendingSetUp } from './set-up.store.js'

/** What waits for somebody new: the hash of the password, and a new secret sealed for this link. */
export async function pendingNewcomer(
  { password, ...who }: Newcomer,
  { tokenHash, key }: { tokenHash: string; key: string },
): Promise<Pending> {
  const passwordHash = await hashPassword(password)
  const codeSecret = sealCodeSecret(key, newCodeSecret(), tokenHash)
  return { kind: 'new', ...who, passwordHash, codeSecret }
}

/** What waits for somebody whose password was right just now. */
export function pendingKnown(now: Instant): Pending {
  return { kind: 'known', provenAt: now }
}

/** Keeps with the link what waits for its code. */
export function keepPending(tx: Tx, offer: Offer, pending: Pending): Promise<void> {
  return offer.kind === 'set-up'
    ? savePendingSetUp(tx, offer.tokenHash, pending)
    : savePending(tx, offer.invitation.id, pending)
}
