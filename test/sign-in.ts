import { href, routes } from '../src/routes.js'
import type { Instant } from '../src/shared/calendar/index.js'
import { codeAt } from '../src/users/one-time-code.js'
import type { AnAccount } from './factories/an-account.js'
import { hiddenIn, type Visitor } from './visitor.js'

type Fields = Record<string, string>

/** Gives e-mail and password; answers what the form for the code carries. */
export async function givePassword(
  visitor: Visitor,
  { email, password }: AnAccount,
  more: Fields = {},
): Promise<Fields> {
  const answer = await visitor.post(href(routes.signIn), { email, password, ...more })
  return hiddenIn(await answer.text())
}

/** Signs somebody in as people do: the password, then the code of this moment. */
export async function enter(
  visitor: Visitor,
  account: AnAccount,
  { at, ...more }: Fields & { at: Instant },
): Promise<Response> {
  const hidden = await givePassword(visitor, account, more)
  return visitor.post(href(routes.signInCode), { ...hidden, code: codeAt(account.secret, at) })
}
