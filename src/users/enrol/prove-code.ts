import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import { acceptedStep, openCodeSecret, sealCodeSecret } from '../one-time-code.js'
import type { Proven } from './finish-enrolment.js'
import type { Offer } from './offer.js'

const minutesForTheCode = 10

/** Whether the first step was done, and for a password not too long ago. */
export function isReadyForCode({ pending }: Offer, now: Instant): boolean {
  return (
    pending !== null &&
    (pending.kind === 'new' || now < instantPlus(pending.provenAt, { minutes: minutesForTheCode }))
  )
}

type Proving = { code: string; accountId: string; key: string; now: Instant }

/** What a right code proves; undefined when it is wrong or there is nothing to prove yet. */
export function proveCode(
  offer: Offer,
  { code, accountId, key, now }: Proving,
): Proven | undefined {
  const { pending, tokenHash } = offer
  if (pending?.kind === 'new') {
    const secret = openCodeSecret(key, pending.codeSecret, tokenHash)
    const step = acceptedStep({ secret, lastStep: 0 }, code, now)
    const codeSecret = sealCodeSecret(key, secret, accountId)
    return step === undefined ? undefined : { kind: 'new', pending, codeSecret, step }
  }
  if (offer.kind !== 'invitation' || offer.known === undefined || !isReadyForCode(offer, now)) {
    return undefined
  }
  const { codeSecret, lastStep } = offer.known
  if (codeSecret === null) {
    return undefined
  }
  const secret = openCodeSecret(key, codeSecret, offer.known.accountId)
  const step = acceptedStep({ secret, lastStep }, code, now)
  return step === undefined ? undefined : { kind: 'known', step }
}
