import { seal, unseal } from '../../shared/crypto/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { acceptedStep, openCodeSecret } from '../one-time-code.js'
import { checkNewPasskey } from '../passkeys/check-passkey.js'
import { newRecoveryCodes } from '../recovery-codes/recovery-code.js'
import type { FirstFactor, Newcomer } from './pending.js'

/** A second factor as it was given: one of the two; the other is empty. */
export type GivenFirst = { code: string; passkey: string; passkeyName: string }

type Showing = {
  tokenHash: string
  pending: Newcomer
  given: GivenFirst
  key: string
  baseUrl: string
  now: Instant
}

/** The factor somebody new has shown to work; undefined when it was not right. */
export async function shownFactor(tx: Tx, showing: Showing): Promise<FirstFactor | undefined> {
  return showing.given.passkey === '' ? shownCode(showing) : shownPasskey(tx, showing)
}

/** A passkey is enough alone; a code is not, so it needs the password beside it. */
function shownCode({ tokenHash, pending, given, key, now }: Showing): FirstFactor | undefined {
  if (pending.passwordHash === null) {
    return undefined
  }
  const lastStep = pending.factor?.by === 'code' ? pending.factor.step : 0
  const secret = openCodeSecret(key, pending.codeSecret, tokenHash)
  const step = acceptedStep({ secret, lastStep }, given.code, now)
  return step === undefined ? undefined : { by: 'code', step }
}

async function shownPasskey(tx: Tx, showing: Showing): Promise<FirstFactor | undefined> {
  const { tokenHash, given, baseUrl, now } = showing
  const question = { purpose: 'enrol', boundTo: tokenHash } as const
  const made = await checkNewPasskey(tx, { question, answer: given.passkey, baseUrl, now })
  if (made === undefined) {
    return undefined
  }
  const publicKey = Buffer.from(made.publicKey).toString('base64url')
  return { by: 'passkey', name: given.passkeyName, passkey: { ...made, publicKey } }
}

/** What waits after the factor: a set of recovery codes, sealed for this link until it was kept. */
export function withRecoveryCodes(
  pending: Newcomer,
  { factor, tokenHash, key }: { factor: FirstFactor; tokenHash: string; key: string },
): Newcomer {
  const codes = JSON.stringify(newRecoveryCodes())
  return { ...pending, factor, recoveryCodes: seal(key, codes, placeOf(tokenHash)) }
}

/** The recovery codes that wait with a link; undefined before a factor was shown. */
export function waitingCodes(
  { recoveryCodes }: Newcomer,
  { tokenHash, key }: { tokenHash: string; key: string },
): string[] | undefined {
  return recoveryCodes === undefined
    ? undefined
    : (JSON.parse(unseal(key, recoveryCodes, placeOf(tokenHash))) as string[])
}

function placeOf(tokenHash: string): string {
  return `recovery codes of link ${tokenHash}`
}
