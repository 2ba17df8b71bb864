import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { spendChallenge, type Question } from './challenge.store.js'
import { passkeyAnswerIn } from './passkey-answer.js'
import { findPasskey, notePasskeyUse, type Passkey } from './passkey.store.js'
import { keyKinds, relyingPartyOf } from './relying-party.js'

type Checking = { question: Question; answer: string; baseUrl: string; now: Instant }

/** A passkey that was just made, before it belongs to an account. */
export type MadePasskey = Pick<
  Passkey,
  'credentialId' | 'publicKey' | 'counter' | 'transports' | 'isBackedUp'
>

/**
 * The passkey of a right answer to our own question, noted as used; the challenge is spent whatever
 * comes of it. The transaction presents the credential or acts for its account.
 */
export async function checkPasskey(
  tx: Tx,
  { question, answer, baseUrl, now }: Checking,
): Promise<Passkey | undefined> {
  const read = passkeyAnswerIn(answer)
  if (read === undefined || !(await spendChallenge(tx, { ...question, ...read }, now))) {
    return undefined
  }
  const passkey = await findPasskey(tx, read.id)
  const used = passkey && (await verified(passkey, { ...read, baseUrl }))
  if (passkey === undefined || used === undefined) {
    return undefined
  }
  const use = { id: passkey.id, from: passkey.counter, at: now, ...used }
  return (await notePasskeyUse(tx, use)) ? passkey : undefined
}

type Answered = { json: Record<string, unknown>; challenge: string; baseUrl: string }

/** Origin, host, signature, recognised owner and a counter that did not go back; undefined otherwise. */
async function verified(passkey: Passkey, { json, challenge, baseUrl }: Answered) {
  const { id, origin } = relyingPartyOf(baseUrl)
  try {
    const { verified: isRight, authenticationInfo: info } = await verifyAuthenticationResponse({
      response: json as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
    })
    return isRight ? { counter: info.newCounter, isBackedUp: info.credentialBackedUp } : undefined
  } catch {
    return undefined
  }
}

/** The passkey that a browser made on our question; undefined when anything about it is not right. */
export async function checkNewPasskey(
  tx: Tx,
  { question, answer, baseUrl, now }: Checking,
): Promise<MadePasskey | undefined> {
  const read = passkeyAnswerIn(answer)
  if (read === undefined || !(await spendChallenge(tx, { ...question, ...read }, now))) {
    return undefined
  }
  return made({ ...read, baseUrl })
}

async function made({ json, challenge, baseUrl }: Answered): Promise<MadePasskey | undefined> {
  const { id, origin } = relyingPartyOf(baseUrl)
  try {
    const { registrationInfo: info } = await verifyRegistrationResponse({
      response: json as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: keyKinds,
    })
    return (
      info && {
        credentialId: info.credential.id,
        publicKey: info.credential.publicKey,
        counter: info.credential.counter,
        transports: info.credential.transports ?? [],
        isBackedUp: info.credentialBackedUp,
      }
    )
  } catch {
    return undefined
  }
}
