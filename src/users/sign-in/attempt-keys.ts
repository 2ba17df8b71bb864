import { keyedHash } from '../../shared/crypto/index.js'
import type { BrowserKeys } from './known-browser.store.js'

/** The key under which failures on an account are counted for browsers nobody knows. */
export function accountKeyOf(secret: string, email: string): string {
  return keyedHash(secret, 'sign-in account', email)
}

/** An account and a browser as they are remembered together. */
export function browserKeysOf(
  secret: string,
  { email, browser }: { email: string; browser: string },
): BrowserKeys {
  return {
    accountKey: accountKeyOf(secret, email),
    browserKey: keyedHash(secret, 'known browser', browser),
  }
}

/** The key of a browser that signed in to the account before: strangers do not add to its count. */
export function ownCountKey(
  secret: string,
  { email, browser }: { email: string; browser: string },
): string {
  return keyedHash(secret, 'sign-in account in a known browser', `${email} ${browser}`)
}

/** What is guessed at in an open session; strangers do not add to these counts. */
export const sessionProofs = ['step-up', 'password'] as const
type SessionProof = (typeof sessionProofs)[number]

/** The name under which guesses in an open session are counted, in the place of an e-mail address. */
export function sessionCountName(proof: SessionProof, accountId: string): string {
  return `${proof} ${accountId}`
}
