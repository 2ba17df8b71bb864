import { enter } from '../../shared/database/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { findOwnCredentials, type Credentials } from '../credentials.store.js'
import { checkPasskey } from '../passkeys/check-passkey.js'
import { passkeyAnswerIn } from '../passkeys/passkey-answer.js'
import { findPasskey } from '../passkeys/passkey.store.js'
import { fail, type SignInRefusal } from './check-password.js'
import { enterOffice, type HeldDraft } from './enter-office.js'
import { beginAttempt } from './limited-attempt.js'
import { dropAttemptsOnAccount, type RunningAttempt } from './sign-in-attempt.store.js'
import type { SignInDeps } from './sign-in-deps.js'
import type { Visit } from './visit.js'

type Given = { answer: string; visit: Visit; requestId: string; draft: HeldDraft }

const question = { purpose: 'sign-in', boundTo: '' } as const

/**
 * Signs in with a passkey alone: the device has it and recognised its owner, so it counts as two
 * factors. An unknown passkey, a wrong answer and a disabled account get the same refusal.
 */
export async function signInWithPasskey(
  deps: SignInDeps,
  { answer, visit, requestId, draft }: Given,
): Promise<Result<{ token: string }, SignInRefusal>> {
  const credential = passkeyAnswerIn(answer)?.id ?? ''
  const attempt = await beginAttempt(deps, { email: `passkey ${credential}`, visit })
  if (!attempt.ok) {
    return refused({ why: 'wait', until: attempt.reason })
  }
  const account = await ownerOf(deps, credential)
  const entered =
    account === undefined
      ? refused({ why: 'wrong' } as const)
      : await enterAs(deps, account, { answer, requestId, draft, visit, attempt: attempt.value })
  if (!entered.ok && entered.reason.why === 'wrong') {
    await fail(deps, attempt.value, { account, requestId })
  }
  return entered
}

/** Whose passkey this is; the transaction presents nothing but its name. */
async function ownerOf({ database }: SignInDeps, credential: string) {
  return database.as({ credential }, async (tx): Promise<Credentials | undefined> => {
    const passkey = await findPasskey(tx, credential)
    if (passkey === undefined) {
      return undefined
    }
    await enter(tx, { account: passkey.accountId })
    return findOwnCredentials(tx, passkey.accountId)
  })
}

type Trying = Pick<Given, 'answer' | 'requestId' | 'draft' | 'visit'> & { attempt: RunningAttempt }

function enterAs(
  deps: SignInDeps,
  { accountId }: Credentials,
  { answer, requestId, draft, visit, attempt }: Trying,
): Promise<Result<{ token: string }, SignInRefusal>> {
  const { database, baseUrl, clock } = deps
  return database.as({ account: accountId }, async (tx) => {
    const checking = { question, answer, baseUrl, now: clock() }
    if ((await checkPasskey(tx, checking)) === undefined) {
      return refused({ why: 'wrong' } as const)
    }
    await dropAttemptsOnAccount(tx, attempt.accountKey)
    const entered = await enterOffice(tx, deps, {
      accountId,
      ground: 'passkey',
      requestId,
      draft,
      visit,
    })
    return entered.ok ? ok(entered.value) : entered
  })
}
