import { plainDateOf } from '../../shared/calendar/index.js'
import { saveDraft } from '../../shared/drafts/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import type { Typed } from '../../shared/forms/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { findOwnCredentials, spendStep, type Credentials } from '../credentials.store.js'
import { acceptedStep, openCodeSecret } from '../one-time-code.js'
import { roleToStartWith, type OwnRole } from '../own-role.js'
import { lastAssignment, ownRoles } from '../own-role.store.js'
import { startSession } from '../start-session.js'
import { fail, type SignInRefusal } from './check-password.js'
import { findHalfSignIn, useHalfSignIn } from './half-sign-in.store.js'
import { beginAttempt } from './limited-attempt.js'
import { logSign } from './log-sign-in.js'
import { dropAttemptsOnAccount, type RunningAttempt } from './sign-in-attempt.store.js'
import type { SignInDeps } from './sign-in-deps.js'

type Given = {
  half: string
  code: string
  network: string | undefined
  requestId: string
  /** A form that was sent while signed out, to be kept as a draft from now on. */
  draft: { key: string; typed: Typed } | undefined
}

/**
 * The second step: answers the token of a new session when the code is right and was not used
 * before. Code, session, log and draft are one transaction.
 */
export async function checkCode(
  deps: SignInDeps,
  given: Given,
): Promise<Result<{ token: string }, SignInRefusal>> {
  const account = await accountOf(deps, given.half)
  if (account === undefined) {
    return refused({ why: 'too-late' })
  }
  const { email } = account
  const attempt = await beginAttempt(deps, { email, network: given.network })
  if (!attempt.ok) {
    return refused({ why: 'wait', until: attempt.reason })
  }
  const entered = await enterWithCode(deps, given, { account, attempt: attempt.value })
  if (!entered.ok && entered.reason.why === 'wrong') {
    await fail(deps, attempt.value, { account, requestId: given.requestId })
  }
  return entered
}

/** Whose half sign-in this is, while it can still be finished. */
async function accountOf({ database, clock }: SignInDeps, half: string) {
  const credential = hashOf(half)
  return database.as({ credential }, async (tx) => {
    const accountId = await findHalfSignIn(tx, credential, clock())
    if (accountId === undefined) {
      return undefined
    }
    await enter(tx, { account: accountId })
    return findOwnCredentials(tx, accountId)
  })
}

type Trying = { account: Credentials; attempt: RunningAttempt }

function enterWithCode(deps: SignInDeps, given: Given, trying: Trying) {
  const { accountId, codeSecret, lastStep } = trying.account
  const secret = openCodeSecret(deps.secret, codeSecret, accountId)
  const step = acceptedStep({ secret, lastStep }, given.code, deps.clock())
  return deps.database.as({ account: accountId }, (tx) =>
    step === undefined
      ? Promise.resolve(refused({ why: 'wrong' } as const))
      : finish(tx, deps, { ...given, ...trying, step }),
  )
}

async function finish(
  tx: Tx,
  { clock, newId }: SignInDeps,
  {
    half,
    requestId,
    draft,
    account: { accountId },
    attempt,
    step,
  }: Given & Trying & { step: number },
): Promise<Result<{ token: string }, SignInRefusal>> {
  const now = clock()
  const isFirst =
    (await spendStep(tx, accountId, step)) && (await useHalfSignIn(tx, hashOf(half), now))
  if (!isFirst) {
    return refused({ why: 'wrong' })
  }
  await dropAttemptsOnAccount(tx, attempt.accountKey)
  const role = await chooseRole(tx, accountId, plainDateOf(now))
  if (role === undefined) {
    return refused({ why: 'no-role' })
  }
  await logSign(tx, role, { accountId, at: now, requestId, action: 'sign-in', outcome: 'allowed' })
  if (draft !== undefined) {
    await saveDraft(tx, { accountId, ...draft, savedAt: now })
  }
  const { organisationId, assignmentId } = role
  return ok({
    token: await startSession(tx, { accountId, organisationId, assignmentId, now, newId }),
  })
}

async function chooseRole(tx: Tx, accountId: string, today: string): Promise<OwnRole | undefined> {
  const last = await lastAssignment(tx, accountId)
  return roleToStartWith(await ownRoles(tx), { today, last })
}
