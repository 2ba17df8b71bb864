import { enter, type Tx } from '../../shared/database/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { refused, type Result } from '../../shared/result/index.js'
import { findOwnFactors, type OwnFactors } from '../factors.store.js'
import { proveWithCode, proveWithPasskey, proveWithRecoveryCode } from '../prove-factor.js'
import { fail, type SignInRefusal } from './check-password.js'
import { enterOffice, type Ground, type HeldDraft } from './enter-office.js'
import { findHalfSignIn, useHalfSignIn } from './half-sign-in.store.js'
import { beginAttempt } from './limited-attempt.js'
import { dropAttemptsOnAccount, type RunningAttempt } from './sign-in-attempt.store.js'
import type { SignInDeps } from './sign-in-deps.js'
import type { Visit } from './visit.js'

/** The second factor as it was given: one of the three; the others are empty. */
export type GivenFactor = { code: string; recovery: string; passkey: string }

type Given = {
  half: string
  factor: GivenFactor
  visit: Visit
  requestId: string
  draft: HeldDraft
}

/** Signed in; by a recovery code, how many are left. */
export type SignedIn = { token: string; codesLeft: number | undefined }

/**
 * The second step: answers the token of a new session when the code, recovery code or passkey is right
 * and was not used before. Factor, session, log and draft are one transaction.
 */
export async function checkSecondStep(
  deps: SignInDeps,
  given: Given,
): Promise<Result<SignedIn, SignInRefusal>> {
  const factors = await factorsOfHalf(deps, given.half)
  if (factors === undefined) {
    return refused({ why: 'too-late' })
  }
  const { account } = factors
  const attempt = await beginAttempt(deps, { email: account.email, visit: given.visit })
  if (!attempt.ok) {
    return refused({ why: 'wait', until: attempt.reason })
  }
  const trying = { accountId: account.accountId, attempt: attempt.value }
  const entered = await deps.database.as({ account: account.accountId }, (tx) =>
    finish(tx, deps, { ...given, ...trying }),
  )
  if (!entered.ok && entered.reason.why === 'wrong') {
    await fail(deps, attempt.value, { account, requestId: given.requestId })
  }
  return entered
}

/** With what the owner of a half sign-in can finish it, while that can still be done. */
export async function factorsOfHalf(
  { database, clock }: Pick<SignInDeps, 'database' | 'clock'>,
  half: string,
): Promise<OwnFactors | undefined> {
  const credential = hashOf(half)
  return database.as({ credential }, async (tx) => {
    const accountId = await findHalfSignIn(tx, credential, clock())
    if (accountId === undefined) {
      return undefined
    }
    await enter(tx, { account: accountId })
    return findOwnFactors(tx, accountId)
  })
}

type Trying = Given & { accountId: string; attempt: RunningAttempt }

async function finish(
  tx: Tx,
  deps: SignInDeps,
  trying: Trying,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { accountId, half, requestId, draft, visit } = trying
  const ground = await provenBy(tx, deps, trying)
  if (ground === undefined || !(await useHalfSignIn(tx, hashOf(half), deps.clock()))) {
    return refused({ why: 'wrong' })
  }
  await dropAttemptsOnAccount(tx, trying.attempt.accountKey)
  const isByPaper = ground === 'recovery code'
  const codesLeft = isByPaper ? (await findOwnFactors(tx, accountId))?.recovery.left : undefined
  const entered = await enterOffice(tx, deps, { accountId, ground, requestId, draft, visit })
  return entered.ok ? { ok: true, value: { ...entered.value, codesLeft } } : entered
}

/** What proved it; a recovery code on paper or a code of the app is spent by it. */
async function provenBy(
  tx: Tx,
  deps: SignInDeps,
  { accountId, half, factor }: Trying,
): Promise<Ground | undefined> {
  const now = deps.clock()
  if (factor.passkey !== '') {
    const question = { purpose: 'second-step', boundTo: hashOf(half) } as const
    const proving = { accountId, given: factor.passkey, now, question }
    return (await proveWithPasskey(tx, deps, proving)) && 'password and passkey'
  }
  if (factor.recovery !== '') {
    const proving = { accountId, given: factor.recovery, now }
    return (await proveWithRecoveryCode(tx, deps, proving)) ? 'recovery code' : undefined
  }
  const proving = { accountId, given: factor.code, now }
  return (await proveWithCode(tx, deps, proving)) ? 'password and code' : undefined
}
