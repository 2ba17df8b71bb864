import type { Context } from 'hono'
import type { Locale } from '../../shared/i18n/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { fail } from '../sign-in/check-password.js'
import { minutesUntil } from '../sign-in/refusal.js'
import { beginAttempt } from '../sign-in/limited-attempt.js'
import { dropAttemptsOnAccount } from '../sign-in/sign-in-attempt.store.js'
import type { SignInDeps } from '../sign-in/sign-in-deps.js'
import { networkOf } from '../sign-in/visitor-address.js'
import { AlreadySpent, finishEnrolment, type Proven } from './finish-enrolment.js'
import { findOffer, type Offer } from './offer.js'
import { proveCode } from './prove-code.js'

/** Why the code did not finish it. */
export type EnrolRefusal = { why: 'gone' } | { why: 'wrong' } | { why: 'wait'; minutes: number }

type Enrolling = { deps: SignInDeps; c: Context; offer: Offer; locale: Locale }
type Given = { code: string; requestId: string }

/** Finishes an enrolment with a code, and answers the token of the session. Guessing is counted. */
export async function enrolWithCode(
  enrolling: Enrolling,
  given: Given,
): Promise<Result<{ token: string }, EnrolRefusal>> {
  const { deps, c, offer } = enrolling
  const network = networkOf(c, deps)
  const attempt = await beginAttempt(deps, { email: emailOf(offer), network })
  if (!attempt.ok) {
    return refused({ why: 'wait', minutes: minutesUntil(attempt.reason, deps.clock()) })
  }
  const accountId = accountOf(offer) ?? deps.newId()
  const key = deps.secret
  const proven = proveCode(offer, { code: given.code, accountId, key, now: deps.clock() })
  if (proven === undefined) {
    await fail(deps, attempt.value, { account: knownIn(offer), requestId: given.requestId })
    return refused({ why: 'wrong' })
  }
  const entered = await finish(enrolling, { proven, accountId, requestId: given.requestId })
  if (entered.ok) {
    await deps.database.as({}, (tx) => dropAttemptsOnAccount(tx, attempt.value.accountKey))
  }
  return entered
}

type Finishing = { proven: Proven; accountId: string; requestId: string }

/** The offer is looked up again in the transaction that spends it. */
async function finish(
  { deps, offer: { kind, tokenHash }, locale }: Enrolling,
  finishing: Finishing,
): Promise<Result<{ token: string }, EnrolRefusal>> {
  const { database, newId } = deps
  const now = deps.clock()
  try {
    return await database.as({ credential: tokenHash }, async (tx) => {
      const offer = await findOffer(tx, { kind, tokenHash, now })
      return offer === undefined
        ? refused({ why: 'gone' } as const)
        : ok({ token: await finishEnrolment(tx, { ...finishing, offer, locale, now, newId }) })
    })
  } catch (error) {
    if (error instanceof AlreadySpent) {
      return refused({ why: 'gone' })
    }
    throw error
  }
}

function emailOf(offer: Offer): string {
  if (offer.kind === 'invitation') {
    return offer.invitation.email
  }
  return offer.pending?.kind === 'new' ? offer.pending.email : ''
}

function knownIn(offer: Offer) {
  return offer.kind === 'invitation' ? offer.known : undefined
}

function accountOf(offer: Offer): string | undefined {
  return offer.kind === 'invitation' ? offer.accountId : undefined
}
