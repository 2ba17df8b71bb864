import { instantPlus } from '../../shared/calendar/index.js'
import { seal } from '../../shared/crypto/index.js'
import { hashOf, newSecret } from '../../shared/ids/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import {
  addressToLeave,
  findConfiguration,
  newJourney,
  type OutsideAccess,
} from './ask-provider.js'
import { insertSignOnAttempt } from './attempt.store.js'
import { openClientSecret, type SignOnProvider } from './provider.js'
import { findProvider } from './provider.store.js'
import type { SignInDeps } from '../sign-in/sign-in-deps.js'

/** What single sign-on needs besides what signing in needs: a way out to providers. */
export type SignOnDeps = SignInDeps & { outside: OutsideAccess }

const minutesAway = 10

type Leaving = {
  organisationId: string
  redirectUri: string
  next: string | undefined
  /** To prove anew who one is, in a session that exists. */
  isAgain: boolean
}

/** Where to send the browser, and the secret that it keeps until it comes back. */
export type Left = { address: string; state: string }

/**
 * Sends somebody to the provider of an organisation. What must be remembered is sealed in the database,
 * under a state that only this browser has. Refuses where no provider is on, or it does not answer.
 */
export async function leaveForProvider(
  deps: SignOnDeps,
  { organisationId, redirectUri, next, isAgain }: Leaving,
): Promise<Result<Left, 'no-provider' | 'unreachable'>> {
  const provider = await providerOf(deps, organisationId)
  if (provider === undefined) {
    return refused('no-provider')
  }
  const state = newSecret()
  const journey = newJourney(next, isAgain)
  try {
    const configuration = await findConfiguration(registered(deps, provider), deps.outside)
    const leaving = { journey, state, redirectUri, email: undefined }
    const address = await addressToLeave(configuration, leaving)
    const now = deps.clock()
    const attempt = {
      stateHash: hashOf(state),
      sealed: seal(deps.secret, JSON.stringify(journey), journeyPlace(organisationId, state)),
      expiresAt: instantPlus(now, { minutes: minutesAway }),
      now,
    }
    await deps.database.as({ organisation: organisationId }, (tx) =>
      insertSignOnAttempt(tx, attempt),
    )
    return ok({ address, state })
  } catch (error) {
    return isOfProvider(error) ? refused('unreachable') : Promise.reject(error)
  }
}

/** The provider of an organisation, when it is switched on. */
export async function providerOf(
  { database }: Pick<SignOnDeps, 'database'>,
  organisation: string,
): Promise<SignOnProvider | undefined> {
  const provider = await database.as({ organisation }, (tx) => findProvider(tx))
  return provider?.isOn === true ? provider : undefined
}

/** The provider with its secret opened. */
export function registered({ secret }: Pick<SignOnDeps, 'secret'>, provider: SignOnProvider) {
  const { issuer, clientId } = provider
  return { issuer, clientId, clientSecret: openClientSecret(secret, provider) }
}

/** Where the journey of a browser is kept; its sealed text cannot be read from another place. */
export function journeyPlace(organisationId: string, state: string): string {
  return `sign-on journey ${organisationId} ${hashOf(state)}`
}

const faultsOfProviders = /^(OAUTH_|ERR_|E[A-Z]+$)/
const namesOfFaults = [
  'NotPublic',
  'ClientError',
  'ResponseBodyError',
  'AuthorizationResponseError',
  'WWWAuthenticateChallengeError',
  'OperationProcessingError',
  'TypeError',
  'TimeoutError',
  'AbortError',
]

/** Whether it was the provider or the network that failed; a fault of our own database is not. */
export function isOfProvider(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false
  }
  const code = 'code' in error ? String(error.code) : ''
  return faultsOfProviders.test(code) || namesOfFaults.includes(error.name)
}
