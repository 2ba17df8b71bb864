import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import { keyedHash } from '../../shared/crypto/index.js'
import type { Tx } from '../../shared/database/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { limitRules, waitUntil } from '../sign-in-limit.js'
import type { SignInDeps } from './sign-in-deps.js'
import {
  attemptsFromAddress,
  attemptsOnAccount,
  insertAttempt,
  lockAttempts,
  type RunningAttempt,
} from './sign-in-attempt.store.js'

/** What counting attempts needs of the house. */
export type AttemptDeps = Pick<SignInDeps, 'database' | 'clock' | 'newId' | 'secret'>

type Trying = { email: string; network: string | undefined }

/**
 * Begins an attempt on an account, known or not, or says until when one has to wait. It counts as
 * failed from now on; only `dropAttempt` takes that back. A refused attempt does not count.
 */
export function beginAttempt(
  deps: AttemptDeps,
  trying: Trying,
): Promise<Result<RunningAttempt, Instant>> {
  return deps.database.as({}, (tx) => beginAttemptIn(tx, deps, trying))
}

/** The same in a transaction that is open already, and that must not be rolled back afterwards. */
export async function beginAttemptIn(
  tx: Tx,
  { clock, newId, secret }: AttemptDeps,
  { email, network }: Trying,
): Promise<Result<RunningAttempt, Instant>> {
  const attempt = {
    id: newId(),
    accountKey: keyedHash(secret, 'sign-in account', email),
    addressKey: network === undefined ? '' : keyedHash(secret, 'sign-in address', network),
  }
  const now = clock()
  const until = await waitFor(tx, attempt, now)
  if (until !== undefined) {
    return refused(until)
  }
  const forgetBefore = hoursAgo(limitRules.account.windowHours, now)
  await insertAttempt(tx, attempt, { at: now, forgetBefore })
  return ok(attempt)
}

async function waitFor(tx: Tx, { accountKey, addressKey }: RunningAttempt, now: Instant) {
  const { account, address } = limitRules
  await lockAttempts(tx, addressKey === '' ? [accountKey] : [accountKey, addressKey])
  const onAccount = await attemptsOnAccount(tx, accountKey, hoursAgo(account.windowHours, now))
  const wait = waitUntil(onAccount, account, now)
  if (wait !== undefined || addressKey === '') {
    return wait
  }
  const since = hoursAgo(address.windowHours, now)
  return waitUntil(await attemptsFromAddress(tx, addressKey, since), address, now)
}

function hoursAgo(hours: number, now: Instant): Instant {
  return instantPlus(now, { hours: -hours })
}
