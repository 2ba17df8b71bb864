import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  type Configuration,
} from 'openid-client'
import type { SignOnClaims } from './provider.js'
import type { Outside } from './public-fetch.js'

/** How providers are asked. Plain HTTP is for a provider on this computer itself, in tests. */
export type OutsideAccess = { fetch: Outside; allowsPlainHttp: boolean }

type Registered = { issuer: string; clientId: string; clientSecret: string }

/** What is kept, sealed, until somebody comes back from the provider. */
export type Journey = {
  nonce: string
  verifier: string
  next: string | undefined
  isAgain: boolean
}

/** Asks the provider what it is (discovery). Throws when it cannot be reached or is no provider. */
export function findConfiguration(
  { issuer, clientId, clientSecret }: Registered,
  { fetch, allowsPlainHttp }: OutsideAccess,
): Promise<Configuration> {
  return discovery(new URL(issuer), clientId, clientSecret, undefined, {
    [customFetch]: fetch as never,
    ...(allowsPlainHttp && { execute: [allowInsecureRequests] }),
    timeout: 10,
  })
}

/** A new journey to the provider: nonce and code verifier are made anew each time. */
export function newJourney(next: string | undefined, isAgain: boolean): Journey {
  return { nonce: randomNonce(), verifier: randomPKCECodeVerifier(), next, isAgain }
}

type Leaving = { journey: Journey; state: string; redirectUri: string; email: string | undefined }

/** Where the browser goes; to prove again the provider must ask the person anew. */
export async function addressToLeave(
  configuration: Configuration,
  { journey, state, redirectUri, email }: Leaving,
): Promise<string> {
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    state,
    nonce: journey.nonce,
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
    max_age: journey.isAgain ? '0' : '3600',
    ...(email !== undefined && { login_hint: email }),
    ...(journey.isAgain && { prompt: 'login' }),
  })
  return url.href
}

type Returning = { journey: Journey; state: string; url: URL }

/**
 * What the provider says of who came back, after every check of the standard: state, nonce, code
 * verifier, issuer, audience, signature and times. Throws when one of them fails.
 */
export async function claimsOf(
  configuration: Configuration,
  { journey, state, url }: Returning,
): Promise<SignOnClaims & { authenticatedAt: number }> {
  const tokens = await authorizationCodeGrant(configuration, url, {
    expectedState: state,
    expectedNonce: journey.nonce,
    pkceCodeVerifier: journey.verifier,
    idTokenExpected: true,
    maxAge: journey.isAgain ? 300 : 3600,
  })
  const claims = tokens.claims()
  if (claims === undefined) {
    throw new Error('The provider gave no identity')
  }
  const { amr } = claims
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email:
      typeof claims['email'] === 'string'
        ? claims['email'].normalize('NFKC').trim().toLowerCase()
        : undefined,
    isVerified: claims['email_verified'] === true,
    methods: Array.isArray(amr) ? amr.filter((one) => typeof one === 'string') : [],
    authenticatedAt: claims.auth_time ?? 0,
  }
}
