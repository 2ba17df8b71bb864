import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { newSecret } from '../../shared/ids/index.js'
import { keepChallenge, type Question } from './challenge.store.js'
import type { Passkey } from './passkey.store.js'
import { keyKinds, relyingPartyOf } from './relying-party.js'

const fiveMinutes = 5 * 60 * 1000

type Asking = { question: Question; baseUrl: string; now: Instant }

/**
 * What a browser needs to ask for a passkey. Without `allowed` every passkey of this site may answer,
 * so the question is the same for everybody. The owner must always be recognised (PIN, finger, face).
 */
export async function askForPasskey(
  tx: Tx,
  { question, baseUrl, now }: Asking,
  allowed: readonly Passkey[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(baseUrl).id,
    challenge: bytesOf(newSecret()),
    timeout: fiveMinutes,
    userVerification: 'required',
    allowCredentials: allowed.map(described),
  })
  await keepChallenge(tx, { ...question, challenge: options.challenge }, now)
  return options
}

/** For whom a passkey is made. `handle` is what the device keeps: bytes that mean nothing to others. */
export type PasskeyOwner = { handle: string; email: string; name: string }

/** What a browser needs to make a passkey; one of the `known` ones is not made twice. */
export async function askForNewPasskey(
  tx: Tx,
  { question, baseUrl, now }: Asking,
  { owner, known }: { owner: PasskeyOwner; known: readonly Passkey[] },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { id: rpID, name: rpName } = relyingPartyOf(baseUrl)
  const options = await generateRegistrationOptions({
    rpID,
    rpName,
    challenge: bytesOf(newSecret()),
    timeout: fiveMinutes,
    userID: new TextEncoder().encode(owner.handle),
    userName: owner.email,
    userDisplayName: owner.name,
    attestationType: 'none',
    excludeCredentials: known.map(described),
    supportedAlgorithmIDs: keyKinds,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(tx, { ...question, challenge: options.challenge }, now)
  return options
}

function described({ credentialId, transports }: Passkey) {
  return { id: credentialId, transports: [...transports] }
}

function bytesOf(secret: string) {
  return new Uint8Array(Buffer.from(secret, 'base64url'))
}
