import type { Context } from 'hono'
import type { Tx } from '../../shared/database/index.js'
import { requestIdOf } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { fail } from '../sign-in/check-password.js'
import { beginAttempt } from '../sign-in/limited-attempt.js'
import { minutesUntil } from '../sign-in/refusal.js'
import { dropAttempt, dropAttemptsOnAccount } from '../sign-in/sign-in-attempt.store.js'
import type { SignInDeps } from '../sign-in/sign-in-deps.js'
import { visitOf } from '../sign-in/visit.js'
import { keepPending } from './begin-enrolment.js'
import { finishEnrolment } from './finish-enrolment.js'
import { AlreadySpent } from './finishing.js'
import { shownFactor, waitingCodes, withRecoveryCodes, type GivenFirst } from './first-factor.js'
import { findOffer, inBrowser, type Offer } from './offer.js'
import { provedToBeKnown } from './prove-known.js'

/** Why a step did not go on. */
export type EnrolRefusal = { why: 'gone' } | { why: 'wrong' } | { why: 'wait'; minutes: number }

/** A right factor leads somebody new to the recovery codes, and somebody known straight in. */
export type FactorGiven = { next: 'recovery-codes' } | { next: 'in'; token: string }

type Enrolling = { deps: SignInDeps; c: Context; offer: Offer; locale: Locale }

/** Takes a code or passkey at a link. Guessing is counted as at the front door. */
export async function giveFactor(
  enrolling: Enrolling,
  given: GivenFirst,
): Promise<Result<FactorGiven, EnrolRefusal>> {
  const { deps, c, offer } = enrolling
  const attempt = await beginAttempt(deps, { email: emailOf(offer), visit: visitOf(c, deps) })
  if (!attempt.ok) {
    return refused({ why: 'wait', minutes: minutesUntil(attempt.reason, deps.clock()) })
  }
  const taken = await takeFactor(enrolling, given)
  if (!taken.ok) {
    const account = offer.kind === 'invitation' ? offer.known?.account : undefined
    await fail(deps, attempt.value, { account, requestId: requestIdOf(c) })
    return taken
  }
  const { value } = attempt
  await deps.database.as({}, (tx) =>
    taken.value.next === 'in'
      ? dropAttemptsOnAccount(tx, value.accountKey)
      : dropAttempt(tx, value),
  )
  return taken
}

function takeFactor(
  enrolling: Enrolling,
  given: GivenFirst,
): Promise<Result<FactorGiven, EnrolRefusal>> {
  return withOffer(enrolling, async (tx, offer) =>
    offer.kind === 'invitation' && offer.known !== undefined
      ? finishKnown(tx, { ...enrolling, offer }, given)
      : showFirst(tx, { ...enrolling, offer }, given),
  )
}

async function showFirst(
  tx: Tx,
  { deps, offer }: Enrolling,
  given: GivenFirst,
): Promise<Result<FactorGiven, EnrolRefusal>> {
  const { tokenHash, pending } = offer
  if (pending?.kind !== 'new') {
    return refused({ why: 'wrong' })
  }
  const key = deps.secret
  const showing = { tokenHash, pending, given, key, baseUrl: deps.baseUrl, now: deps.clock() }
  const factor = await shownFactor(tx, showing)
  if (factor === undefined) {
    return refused({ why: 'wrong' })
  }
  await keepPending(tx, offer, withRecoveryCodes(pending, { factor, tokenHash, key }))
  return ok({ next: 'recovery-codes' })
}

async function finishKnown(
  tx: Tx,
  { deps, c, offer, locale }: Enrolling & { offer: Offer & { kind: 'invitation' } },
  given: GivenFirst,
): Promise<Result<FactorGiven, EnrolRefusal>> {
  const now = deps.clock()
  const { secret: key, baseUrl, newId } = deps
  const accountId = offer.accountId ?? ''
  if (!(await provedToBeKnown(tx, offer, { given, key, baseUrl, now }))) {
    return refused({ why: 'wrong' })
  }
  const requestId = requestIdOf(c)
  const visit = visitOf(c, deps)
  const finishing = {
    offer,
    newcomer: undefined,
    accountId,
    key,
    locale,
    requestId,
    now,
    newId,
    visit,
  }
  return ok({ next: 'in', token: await finishEnrolment(tx, finishing) })
}

/** Finishes the enrolment of somebody new, who kept the recovery codes: the token of the session. */
export function finishNew(enrolling: Enrolling): Promise<Result<{ token: string }, EnrolRefusal>> {
  const { deps, c, locale } = enrolling
  return withOffer(enrolling, async (tx, offer) => {
    const { pending, tokenHash } = offer
    const { secret: key, newId } = deps
    const codes = pending?.kind === 'new' ? waitingCodes(pending, { tokenHash, key }) : undefined
    if (pending?.kind !== 'new' || codes === undefined) {
      return refused({ why: 'wrong' } as const)
    }
    const accountId = (offer.kind === 'invitation' && offer.accountId) || pending.accountId
    const newcomer = { ...pending, codes }
    const visit = visitOf(c, deps)
    const who = { offer, newcomer, accountId, visit, requestId: requestIdOf(c) }
    const token = await finishEnrolment(tx, { ...who, key, locale, now: deps.clock(), newId })
    return ok({ token })
  })
}

/** Looks the offer up again in the transaction that uses it; a link that was spent meanwhile is gone. */
async function withOffer<T>(
  { deps, c, offer: { kind, tokenHash } }: Enrolling,
  work: (tx: Tx, offer: Offer) => Promise<Result<T, EnrolRefusal>>,
): Promise<Result<T, EnrolRefusal>> {
  const now = deps.clock()
  try {
    return await deps.database.as({ credential: tokenHash }, async (tx) => {
      const offer = await findOffer(tx, { kind, tokenHash, now })
      return offer === undefined
        ? refused({ why: 'gone' })
        : work(tx, inBrowser(c, deps.cookie, offer))
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
