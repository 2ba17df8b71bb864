import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { proveWithCode, proveWithPasskey } from '../prove-factor.js'
import type { GivenFirst } from './first-factor.js'
import type { Offer } from './offer.js'

const minutesForTheCode = 10

/** Whether the password was right, and not too long ago; then a code may follow. */
export function isReadyForCode({ pending }: Offer, now: Instant): boolean {
  return (
    pending?.kind === 'known' && now < instantPlus(pending.provenAt, { minutes: minutesForTheCode })
  )
}

type Proving = { given: GivenFirst; key: string; baseUrl: string; now: Instant }

/**
 * Whether somebody with an account proved to be its owner: by a passkey, or by a code after the
 * password. The transaction acts for the account afterwards.
 */
export async function provedToBeKnown(
  tx: Tx,
  offer: Offer & { kind: 'invitation' },
  { given, key, baseUrl, now }: Proving,
): Promise<boolean> {
  const account = offer.accountId
  if (account === undefined || offer.known === undefined) {
    return false
  }
  await enter(tx, { organisation: offer.invitation.organisationId, account })
  if (given.passkey !== '') {
    const question = { purpose: 'enrol', boundTo: offer.tokenHash } as const
    const proving = { accountId: account, given: given.passkey, now, question }
    return (await proveWithPasskey(tx, { baseUrl }, proving)) !== undefined
  }
  return (
    isReadyForCode(offer, now) &&
    proveWithCode(tx, { secret: key }, { accountId: account, given: given.code, now })
  )
}
