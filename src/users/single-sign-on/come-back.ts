import { recordAudit } from '../../audit/index.js'
import { instantPlus, plainDateOf, secondsOf, type Instant } from '../../shared/calendar/index.js'
import { unseal } from '../../shared/crypto/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { findAccountToEnter } from './account-of-email.store.js'
import { noticeOfChange } from '../notices/index.js'
import { rolesInForce, roleToStartWith } from '../own-role.js'
import { ownRoles } from '../own-role.store.js'
import { greetBrowser } from '../sign-in/greet-browser.js'
import type { Visit } from '../sign-in/visit.js'
import { startSession } from '../start-session.js'
import { claimsOf, findConfiguration, type Journey } from './ask-provider.js'
import { spendSignOnAttempt } from './attempt.store.js'
import { findIdentity, insertIdentity, isTied } from './identity.store.js'
import { isOfProvider, journeyPlace, providerOf, registered, type SignOnDeps } from './leave.js'
import {
  hasSecondFactor,
  refusalOfClaims,
  type ClaimsRefusal,
  type SignOnClaims,
} from './provider.js'

/** Why somebody who comes back from the provider is not let in. */
export type ComeBackRefusal =
  ClaimsRefusal | 'lost' | 'failed' | 'no-second-factor' | 'unknown' | 'no-role'

type Returning = {
  organisationId: string
  state: string
  url: URL
  requestId: string
  visit: Visit
}

/** Let in: the token of the session, and where the person was going. */
export type LetIn = { token: string; next: string | undefined }

type Claims = SignOnClaims & { authenticatedAt: number }

/**
 * Lets somebody in on the word of the provider, in a session for this organisation only. Refuses a
 * browser that did not leave from here, a provider that asked one factor, and who has no role here.
 */
export async function comeBack(
  deps: SignOnDeps,
  returning: Returning,
): Promise<Result<LetIn, ComeBackRefusal>> {
  const journey = await journeyOf(deps, returning)
  const provider = await providerOf(deps, returning.organisationId)
  if (journey === undefined || provider === undefined) {
    return refused('lost')
  }
  const claims = await claimsFrom(deps, provider, { ...returning, journey })
  if (claims === undefined) {
    return refused('failed')
  }
  if (!hasSecondFactor(claims)) {
    return refused('no-second-factor')
  }
  const refusal = refusalOfClaims(claims, provider)
  if (refusal !== undefined) {
    return refused(refusal)
  }
  const entered = await deps.database.as(
    { organisation: returning.organisationId, credential: claims.email ?? '' },
    (tx) => letIn(tx, deps, { ...returning, claims }),
  )
  return entered.ok ? ok({ token: entered.value, next: journey.next }) : entered
}

/** What this browser took along; it can be taken once. */
async function journeyOf(
  deps: SignOnDeps,
  { organisationId, state }: Returning,
): Promise<Journey | undefined> {
  const sealed = await deps.database.as({ organisation: organisationId }, (tx) =>
    spendSignOnAttempt(tx, { stateHash: hashOf(state), now: deps.clock() }),
  )
  return sealed === undefined
    ? undefined
    : (JSON.parse(unseal(deps.secret, sealed, journeyPlace(organisationId, state))) as Journey)
}

async function claimsFrom(
  deps: SignOnDeps,
  provider: Parameters<typeof registered>[1],
  back: Returning & { journey: Journey },
): Promise<Claims | undefined> {
  try {
    const configuration = await findConfiguration(registered(deps, provider), deps.outside)
    return await claimsOf(configuration, back)
  } catch (error) {
    return isOfProvider(error) ? undefined : Promise.reject(error)
  }
}

type Entering = Returning & { claims: Claims }

async function letIn(
  tx: Tx,
  deps: SignOnDeps,
  entering: Entering,
): Promise<Result<string, ComeBackRefusal>> {
  const { organisationId, claims, requestId } = entering
  const { clock, newId } = deps
  const now = clock()
  const found = await accountFor(tx, claims, now)
  if (found === undefined) {
    return refused('unknown')
  }
  const { accountId, isFirstTime } = found
  await enter(tx, { organisation: organisationId, account: accountId })
  const here = (await ownRoles(tx)).filter((role) => role.organisationId === organisationId)
  const today = plainDateOf(now)
  const role = roleToStartWith(rolesInForce(here, today), { today, last: undefined })
  const entry = {
    object: 'session',
    objectId: null,
    action: 'sign-in',
    requestId,
    at: now,
  } as const
  const actor = { accountId, role: role?.role ?? here[0]?.role ?? 'mentor' }
  const outcome = role === undefined ? 'denied' : 'allowed'
  await recordAudit(tx, { ...entry, actor, outcome, rule: 'single sign-on' })
  if (role === undefined) {
    return refused('no-role')
  }
  const { assignmentId } = role
  const provenAt = provenBy(claims, now)
  const session = { accountId, organisationId, assignmentId, now, newId, provenAt }
  if (isFirstTime) {
    await noticeOfChange(tx, { accountId, kind: 'provider-tied', at: now, newId })
  }
  await greetBrowser(tx, deps, { accountId, visit: entering.visit })
  const browser = entering.visit.label
  return ok(await startSession(tx, { ...session, isSingleSignOn: true, browser }))
}

/** Whose account it is, and whether this person of the provider came for the first time. */
type Found = { accountId: string; isFirstTime: boolean }

/**
 * The account of who came back: the one tied to this person of the provider, else the one here with the
 * verified address, which is tied from now on. One account has one person at a provider.
 */
async function accountFor(tx: Tx, claims: Claims, at: Instant): Promise<Found | undefined> {
  const tied = await findIdentity(tx, claims)
  if (tied !== undefined) {
    const accountId = await findAccountToEnter(tx, { id: tied })
    return accountId === undefined ? undefined : { accountId, isFirstTime: false }
  }
  const accountId = await findAccountToEnter(tx, { email: claims.email ?? '' })
  if (accountId === undefined || (await isTied(tx, { ...claims, accountId }))) {
    return undefined
  }
  await insertIdentity(tx, { ...claims, accountId, at })
  return { accountId, isFirstTime: true }
}

/** When the provider saw the person last; never later than now. */
function provenBy({ authenticatedAt }: Claims, now: Instant): Instant {
  const secondsAgo = Math.max(0, secondsOf(now) - authenticatedAt)
  return instantPlus(now, { minutes: -secondsAgo / 60 })
}
