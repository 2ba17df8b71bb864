import type { MadePasskey } from '../passkeys/check-passkey.js'

/** The factor that somebody new has shown to work, before there is an account to keep it with. */
export type FirstFactor =
  | { by: 'code'; step: number }
  | {
      by: 'passkey'
      name: string
      passkey: Omit<MadePasskey, 'publicKey'> & { publicKey: string }
    }

/** Somebody new: what was chosen, a secret sealed for this link, and later the factor and the codes. */
export type Newcomer = {
  kind: 'new'
  accountId: string
  organisationName: string | null
  name: string
  email: string
  /** Null for who signs in with a passkey alone. */
  passwordHash: string | null
  codeSecret: string
  factor?: FirstFactor
  /** The recovery codes, sealed for this link and shown until they were kept. */
  recoveryCodes?: string
}

/** What waits with a link; somebody who signs in already has only proven the password. */
export type Pending = (Newcomer | { kind: 'known'; provenAt: string }) & BegunIn

/** The browser in which it was chosen, as a hash; it counts in no other. */
type BegunIn = { begunIn?: string }
