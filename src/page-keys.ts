import type { Context } from 'hono'
import { getContext } from 'hono/context-storage'
import { nonceOf, type FormTokens, type ViewRequest } from './shared/http/index.js'
import type { Actor } from './shared/access/index.js'
import type { Database } from './shared/database/index.js'
import type { PageKeys } from './shared/ui/index.js'
import { sessionJustStarted } from './users/index.js'

type Deps = { database: Database; formTokens: FormTokens }

/** Remembers whose session this request turned out to be, for pages drawn without an actor at hand. */
export function noteSession(c: Context, actor: Actor | undefined): void {
  c.set('sessionId', actor?.sessionId)
}

/** The keys of a page of the office. */
export function officeKeys({ formTokens }: Deps, { actor }: ViewRequest): PageKeys {
  return { nonce: nonceOf(getContext()), formToken: formTokens.make(actor.sessionId) }
}

/** The keys of a page outside; a form on it carries a token once it is known whose session this is. */
export function outsideKeys({ formTokens }: Pick<Deps, 'formTokens'>, c: Context): PageKeys {
  const sessionId = c.get('sessionId') as string | undefined
  const nonce = nonceOf(c)
  return sessionId === undefined ? { nonce } : { nonce, formToken: formTokens.make(sessionId) }
}

/** As `outsideKeys`, also for the session that this very request started: a held form goes on in it. */
export async function keysWhileSigningIn(deps: Deps): Promise<PageKeys> {
  const c = getContext()
  const sessionId = await sessionJustStarted(deps.database, c)
  return sessionId === undefined
    ? outsideKeys(deps, c)
    : { nonce: nonceOf(c), formToken: deps.formTokens.make(sessionId) }
}
