import { instantPlus } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { findOwnCredentials } from '../credentials.store.js'
import { noticeOfChange } from '../notices/index.js'
import { browserKeysOf } from './attempt-keys.js'
import { hasKnownBrowser, isKnownBrowser, rememberBrowser } from './known-browser.store.js'
import type { SignInDeps } from './sign-in-deps.js'
import type { Visit } from './visit.js'

const daysRemembered = 400

/**
 * Remembers the browser in which somebody signed in. The owner hears of a new one by mail, except of the
 * very first. The transaction acts for the account at one of its organisations.
 */
export async function greetBrowser(
  tx: Tx,
  { secret, clock, newId }: Pick<SignInDeps, 'secret' | 'clock' | 'newId'>,
  { accountId, visit }: { accountId: string; visit: Visit },
): Promise<void> {
  const account = await findOwnCredentials(tx, accountId)
  if (account === undefined || visit.browser === '') {
    return
  }
  const now = clock()
  const keys = browserKeysOf(secret, { email: account.email, browser: visit.browser })
  const isNew = !(visit.isCarried && (await isKnownBrowser(tx, keys)))
  if (isNew && (await hasKnownBrowser(tx, keys.accountKey))) {
    await noticeOfChange(tx, { accountId, kind: 'new-browser', at: now, newId })
  }
  const forgetBefore = instantPlus(now, { days: -daysRemembered })
  await rememberBrowser(tx, keys, { at: now, forgetBefore })
}
