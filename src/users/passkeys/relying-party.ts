import { isIP } from 'node:net'

/** The installation as a passkey knows it: its name, its host and its address. */
export type RelyingParty = { id: string; name: string; origin: string }

/** The kinds of key a passkey may have, best first: Ed25519, ES256 and RS256 (COSE). */
export const keyKinds = [-8, -7, -257]

/** As whom this installation asks for passkeys; a passkey of another host or port is never taken. */
export function relyingPartyOf(baseUrl: string): RelyingParty {
  const { hostname, origin } = new URL(baseUrl)
  return { id: hostname, name: 'Naast', origin }
}

/** Whether browsers have passkeys here: by a name, over TLS, or on this computer itself. */
export function hasPasskeys(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl)
  const isBare = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  return !isBare && (protocol === 'https:' || hostname === 'localhost')
}
