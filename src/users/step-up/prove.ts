import { noVisit } from '../sign-in/visit.js'
import { recordAudit } from '../../audit/index.js'
import type { Actor } from '../../shared/access/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { hashOf, newSecret } from '../../shared/ids/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { findOwnFactors } from '../factors.store.js'
import { proveWithCode, proveWithPasskey, proveWithRecoveryCode } from '../prove-factor.js'
import { cameThroughProvider, renewSession } from '../session.store.js'
import { sessionCountName } from '../sign-in/attempt-keys.js'
import { beginAttemptIn, type AttemptDeps } from '../sign-in/limited-attempt.js'
import { dropAttempt } from '../sign-in/sign-in-attempt.store.js'
import type { GivenProof } from './proof-fields.js'

/** What proving needs of the house. In the demonstration accounts have no second factor. */
export type ProveDeps = AttemptDeps & { isDemo: boolean; baseUrl: string }

/** With what an account can prove to be there. */
export type ProofWays = {
  code: boolean
  recovery: boolean
  passkey: boolean
  demo: boolean
  /** Who came in through the own organisation's provider proves it there again. */
  provider: boolean
}

/** Why a proof was not taken. */
export type ProofRefusal = { why: 'wrong' } | { why: 'wait'; until: Instant }

/** A taken proof: the token that takes the place of the old one, and since when it counts. */
export type Proven = { token: string; provenAt: Instant }

/** With what this account can prove to be there; in the demonstration a button may be enough. */
export async function proofWays(
  tx: Tx,
  { isDemo }: Pick<ProveDeps, 'isDemo'>,
  { accountId, sessionId }: Pick<Actor, 'accountId' | 'sessionId'>,
): Promise<ProofWays> {
  const factors = await findOwnFactors(tx, accountId)
  const code = factors?.hasCodeApp === true
  const passkey = factors !== undefined && factors.passkeys > 0
  const recovery = factors !== undefined && factors.recovery.left > 0
  const provider = await cameThroughProvider(tx, sessionId)
  const demo = isDemo && !code && !passkey && !provider
  return { code, recovery, passkey, demo, provider }
}

type Proving = { actor: Actor; given: GivenProof; requestId: string }

/**
 * Takes a proof: it counts from now on, the session gets another token, and the log one row. Tries are
 * limited per account, apart from signing in, so that no stranger can keep the owner waiting here.
 */
export async function prove(
  tx: Tx,
  deps: ProveDeps,
  { actor, given, requestId }: Proving,
): Promise<Result<Proven, ProofRefusal>> {
  const now = deps.clock()
  const email = sessionCountName('step-up', actor.accountId)
  const attempt = await beginAttemptIn(tx, deps, { email, visit: noVisit })
  const isRight = attempt.ok && (await isRightProof(tx, deps, { actor, given }))
  await recordAudit(tx, {
    actor,
    at: now,
    requestId,
    action: 'sign-in',
    object: 'step-up',
    objectId: null,
    sensitivity: 'none',
    outcome: isRight ? 'allowed' : 'denied',
  })
  if (!attempt.ok) {
    return refused({ why: 'wait', until: attempt.reason })
  }
  if (!isRight) {
    return refused({ why: 'wrong' })
  }
  await dropAttempt(tx, attempt.value)
  const token = newSecret()
  await renewSession(tx, { id: actor.sessionId, tokenHash: hashOf(token), at: now })
  return ok({ token, provenAt: now })
}

async function isRightProof(
  tx: Tx,
  deps: ProveDeps,
  { actor, given }: Pick<Proving, 'actor' | 'given'>,
): Promise<boolean> {
  const { accountId } = actor
  const now = deps.clock()
  if (given.passkey !== '') {
    const question = { purpose: 'prove', boundTo: accountId } as const
    const proving = { accountId, given: given.passkey, now, question }
    return (await proveWithPasskey(tx, deps, proving)) !== undefined
  }
  if (given.code !== '') {
    return proveWithCode(tx, deps, { accountId, given: given.code, now })
  }
  if (given.recovery !== '') {
    return proveWithRecoveryCode(tx, deps, { accountId, given: given.recovery, now })
  }
  return given.isDemo && (await proofWays(tx, deps, actor)).demo
}
