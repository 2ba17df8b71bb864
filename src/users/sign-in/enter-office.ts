import { plainDateOf, type Instant } from '../../shared/calendar/index.js'
import { saveDraft } from '../../shared/drafts/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Typed } from '../../shared/forms/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { noticeOfChange } from '../notices/index.js'
import { roleToStartWith, type OwnRole } from '../own-role.js'
import { lastAssignment, ownRoles } from '../own-role.store.js'
import { startSession } from '../start-session.js'
import { accountKeyOf, sessionCountName, sessionProofs } from './attempt-keys.js'
import type { SignInRefusal } from './check-password.js'
import { greetBrowser } from './greet-browser.js'
import { logSign } from './log-sign-in.js'
import { dropAttemptsOnAccount } from './sign-in-attempt.store.js'
import type { SignInDeps } from './sign-in-deps.js'
import type { Visit } from './visit.js'

/** With what somebody came in; the log keeps it as the ground of the session. */
export type Ground = 'password and code' | 'password and passkey' | 'passkey' | 'recovery code'

/** A form that was sent while signed out, to be kept as a draft from now on. */
export type HeldDraft = { key: string; typed: Typed } | undefined

type Entering = {
  accountId: string
  ground: Ground
  requestId: string
  draft: HeldDraft
  visit: Visit
}

/**
 * Lets somebody in whose factors were right: role, log, draft and session in the transaction that spent
 * the factors. Answers the token; refuses who has no role today.
 */
export async function enterOffice(
  tx: Tx,
  deps: Pick<SignInDeps, 'clock' | 'newId' | 'secret'>,
  { accountId, ground, requestId, draft, visit }: Entering,
): Promise<Result<{ token: string }, SignInRefusal>> {
  const { clock, newId } = deps
  const now = clock()
  const role = await chooseRole(tx, accountId, now)
  if (role === undefined) {
    return refused({ why: 'no-role' })
  }
  const sign = { accountId, at: now, requestId, action: 'sign-in', outcome: 'allowed' } as const
  await logSign(tx, role, { ...sign, rule: ground })
  if (ground === 'recovery code') {
    await noticeOfChange(tx, { accountId, kind: 'recovery-code-used', at: now, newId })
  }
  if (draft !== undefined) {
    await saveDraft(tx, { accountId, ...draft, savedAt: now })
  }
  await greetBrowser(tx, deps, { accountId, visit })
  for (const proof of sessionProofs) {
    // Whoever guessed in a session that was left open does not hold up the owner, who just proved it.
    await dropAttemptsOnAccount(tx, accountKeyOf(deps.secret, sessionCountName(proof, accountId)))
  }
  const { organisationId, assignmentId } = role
  const session = { accountId, organisationId, assignmentId, now, newId, browser: visit.label }
  return ok({
    token: await startSession(tx, session),
  })
}

async function chooseRole(tx: Tx, accountId: string, now: Instant): Promise<OwnRole | undefined> {
  const last = await lastAssignment(tx, accountId)
  return roleToStartWith(await ownRoles(tx), { today: plainDateOf(now), last })
}
