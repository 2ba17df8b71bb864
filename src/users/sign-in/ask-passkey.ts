import type { Context } from 'hono'
import { textOf } from '../../shared/forms/index.js'
import { typedOf } from '../../shared/http/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { askForPasskey } from '../passkeys/ask-passkey.js'
import type { Question } from '../passkeys/challenge.store.js'
import type { Passkey } from '../passkeys/passkey.store.js'
import { factorsOfHalf } from './check-second-step.js'
import type { SignInDeps } from './sign-in-deps.js'

/**
 * The question for a passkey, as data for the browser. At the front door it is the same for everybody
 * and names no passkey; after a right password it names those of that account.
 */
export async function questionForSignIn(deps: SignInDeps, c: Context): Promise<Response> {
  const half = textOf(await typedOf(c), 'half')
  const known = half === '' ? undefined : await factorsOfHalf(deps, half)
  if (half !== '' && known === undefined) {
    return c.json({}, 410)
  }
  const question: Question =
    known === undefined
      ? { purpose: 'sign-in', boundTo: '' }
      : { purpose: 'second-step', boundTo: hashOf(half) }
  return c.json(await ask(deps, question, known?.list))
}

function ask(
  { database, clock, baseUrl }: SignInDeps,
  question: Question,
  allowed?: readonly Passkey[],
) {
  return database.as({}, (tx) => askForPasskey(tx, { question, baseUrl, now: clock() }, allowed))
}
