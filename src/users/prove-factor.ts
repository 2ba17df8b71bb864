import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { findOwnCredentials, spendStep } from './credentials.store.js'
import { acceptedStep, openCodeSecret } from './one-time-code.js'
import type { Question } from './passkeys/challenge.store.js'
import { checkPasskey } from './passkeys/check-passkey.js'
import type { Passkey } from './passkeys/passkey.store.js'
import { recoveryHash } from './recovery-codes/recovery-code.js'
import { spendRecoveryCode } from './recovery-codes/recovery-code.store.js'

/**
 * Somebody who proves to be there with a second factor. The transaction acts for the account; who calls
 * counts the attempts and writes the log.
 */
export type Proving = { accountId: string; given: string; now: Instant }

/** Spends a code of the app; false when it is wrong, was used before, or there is no app. */
export async function proveWithCode(
  tx: Tx,
  { secret }: { secret: string },
  { accountId, given, now }: Proving,
): Promise<boolean> {
  const account = await findOwnCredentials(tx, accountId)
  const { codeSecret = null, lastStep = 0 } = account ?? {}
  if (codeSecret === null) {
    return false
  }
  const opened = openCodeSecret(secret, codeSecret, accountId)
  const step = acceptedStep({ secret: opened, lastStep }, given, now)
  return step !== undefined && spendStep(tx, accountId, step)
}

/** Spends a recovery code; false when it is wrong or was used before. */
export async function proveWithRecoveryCode(
  tx: Tx,
  { secret }: { secret: string },
  { accountId, given, now }: Proving,
): Promise<boolean> {
  const hash = await recoveryHash(secret, accountId, given)
  return spendRecoveryCode(tx, { accountId, hash }, now)
}

/** The passkey of this account that gave the right answer to `question`, its owner recognised. */
export async function proveWithPasskey(
  tx: Tx,
  { baseUrl }: { baseUrl: string },
  { accountId, given, now, question }: Proving & { question: Question },
): Promise<Passkey | undefined> {
  const passkey = await checkPasskey(tx, { question, answer: given, baseUrl, now })
  return passkey?.accountId === accountId ? passkey : undefined
}
