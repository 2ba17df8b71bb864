import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import { enter } from '../../shared/database/index.js'
import { hashOf, newSecret } from '../../shared/ids/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { findCredentials, type Credentials } from '../credentials.store.js'
import { tellOwner } from '../notices/index.js'
import { passwordFits } from '../password-hash.js'
import { normalPassword } from '../password.js'
import { hardStop } from '../sign-in-limit.js'
import { taking } from '../taking-turns.js'
import { insertHalfSignIn } from './half-sign-in.store.js'
import { beginAttempt } from './limited-attempt.js'
import { logFailedSignIn } from './log-sign-in.js'
import {
  attemptsOnAccount,
  dropAttempt,
  failAttempt,
  type RunningAttempt,
} from './sign-in-attempt.store.js'
import type { SignInDeps } from './sign-in-deps.js'
import type { Visit } from './visit.js'

/** Why signing in goes no further; `wrong` never says what was wrong. */
export type SignInRefusal =
  { why: 'wrong' } | { why: 'wait'; until: Instant } | { why: 'too-late' } | { why: 'no-role' }

type Given = { email: string; password: string; visit: Visit; requestId: string }

const minutesForTheCode = 10

/**
 * On a Monday morning two thousand people may stand at the door. They wait before they use a connection
 * of the database, so that everybody who is inside goes on working; beyond three thousand one is told to
 * come back (`TooBusy`).
 */
const atTheDoor = taking(4, 3_000)

/** An e-mail address as it is looked up: one way to write it, before anything else is decided. */
export function normalEmail(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/**
 * The first step: answers a half token when e-mail and password belong together. An unknown account
 * costs the same work and gets the same refusal as a wrong password (security goal G9).
 */
export function checkPassword(
  deps: SignInDeps,
  given: Given,
): Promise<Result<{ half: string }, SignInRefusal>> {
  return atTheDoor(() => check(deps, given))
}

async function check(
  deps: SignInDeps,
  { email, password, visit, requestId }: Given,
): Promise<Result<{ half: string }, SignInRefusal>> {
  const attempt = await beginAttempt(deps, { email, visit })
  if (!attempt.ok) {
    return refused({ why: 'wait', until: attempt.reason })
  }
  const account = await deps.database.as({ credential: email }, (tx) => findCredentials(tx, email))
  const fits = await passwordFits(normalPassword(password), account?.passwordHash ?? null)
  if (account === undefined || !fits) {
    await fail(deps, attempt.value, { account, requestId })
    return refused({ why: 'wrong' })
  }
  return ok({ half: await startHalf(deps, attempt.value, account) })
}

type Failed = { account: Credentials | undefined; requestId: string }

/** Notes a failed attempt, and logs it where the account has a role. */
export async function fail(
  { database, clock, newId }: SignInDeps,
  attempt: RunningAttempt,
  { account, requestId }: Failed,
): Promise<void> {
  const at = clock()
  await database.as({}, async (tx) => {
    await failAttempt(tx, attempt)
    const since = instantPlus(at, { days: -hardStop.windowDays })
    const { all } = await attemptsOnAccount(tx, attempt.accountKey, { recent: since, all: since })
    // An account that does not exist is looked up like any other: it has no role, and no row is written.
    const accountId = account?.accountId ?? newId()
    await logFailedSignIn(tx, { accountId, at, requestId })
    if (account !== undefined && all === hardStop.failures) {
      await tellOwner(tx, { accountId, kind: 'guessed-at', at, newId })
    }
  })
}

async function startHalf(deps: SignInDeps, attempt: RunningAttempt, { accountId }: Credentials) {
  const half = newSecret()
  const now = deps.clock()
  await deps.database.as({}, async (tx) => {
    await dropAttempt(tx, attempt)
    await enter(tx, { account: accountId })
    const expiresAt = instantPlus(now, { minutes: minutesForTheCode })
    await insertHalfSignIn(tx, { tokenHash: hashOf(half), accountId, expiresAt, now })
  })
  return half
}
