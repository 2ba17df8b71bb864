import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import { keyedHash } from '../../shared/crypto/index.js'
import type { Tx } from '../../shared/database/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { hardStop, limitRules, stopUntil, waitUntil } from '../sign-in-limit.js'
import { accountKeyOf, browserKeysOf, ownCountKey } from './attempt-keys.js'
import { isKnownBrowser } from './known-browser.store.js'
import type { SignInDeps } from './sign-in-deps.js'
import {
  attemptsFromAddress,
  attemptsOnAccount,
  insertAttempt,
  lockAttempts,
  type RunningAttempt,
} from './sign-in-attempt.store.js'
import type { Visit } from './visit.js'

/** What counting attempts needs of the house. */
export type AttemptDeps = Pick<SignInDeps, 'database' | 'clock' | 'newId' | 'secret'>

type Trying = {
  email: string
  visit: Visit
  /** A question that nothing can be guessed with: one waits in between, but it never stops for good. */
  isQuestion?: boolean
}

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
  { email, visit, isQuestion = false }: Trying,
): Promise<Result<RunningAttempt, Instant>> {
  const { network } = visit
  const attempt = {
    id: newId(),
    accountKey: await countKeyOf(tx, secret, { email, visit }),
    addressKey: network === undefined ? '' : keyedHash(secret, 'sign-in address', network),
  }
  const now = clock()
  const until = await waitFor(tx, { ...attempt, isQuestion }, now)
  if (until !== undefined) {
    return refused(until)
  }
  const forgetBefore = daysAgo(hardStop.windowDays, now)
  await insertAttempt(tx, attempt, { at: now, forgetBefore })
  return ok(attempt)
}

/** A browser that signed in to this account before has a count of its own, which no stranger can raise. */
async function countKeyOf(tx: Tx, secret: string, { email, visit }: Trying): Promise<string> {
  const { browser, isCarried } = visit
  const isOwn = isCarried && (await isKnownBrowser(tx, browserKeysOf(secret, { email, browser })))
  return isOwn ? ownCountKey(secret, { email, browser }) : accountKeyOf(secret, email)
}

type Waiting = Pick<RunningAttempt, 'accountKey' | 'addressKey'> & { isQuestion: boolean }

async function waitFor(tx: Tx, { accountKey, addressKey, isQuestion }: Waiting, now: Instant) {
  const { account, address } = limitRules
  await lockAttempts(tx, addressKey === '' ? [accountKey] : [accountKey, addressKey])
  const since = {
    recent: hoursAgo(account.windowHours, now),
    all: daysAgo(hardStop.windowDays, now),
  }
  const onAccount = await attemptsOnAccount(tx, accountKey, since)
  const stop = isQuestion ? undefined : stopUntil(onAccount.all, now)
  const wait = stop ?? waitUntil(onAccount, account, now)
  if (wait !== undefined || addressKey === '') {
    return wait
  }
  const sinceAddress = hoursAgo(address.windowHours, now)
  return waitUntil(await attemptsFromAddress(tx, addressKey, sinceAddress), address, now)
}

function hoursAgo(hours: number, now: Instant): Instant {
  return instantPlus(now, { hours: -hours })
}

function daysAgo(days: number, now: Instant): Instant {
  return instantPlus(now, { days: -days })
}
