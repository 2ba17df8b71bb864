import type { Context } from 'hono'
import { recordAudit } from '../audit/index.js'
import { href, routes } from '../routes.js'
import type { Actor } from '../shared/access/index.js'
import { requestIdOf, sentFormToken, typedOf } from '../shared/http/index.js'
import { authenticator } from './authenticate.js'
import { takeToken } from './session-cookie.js'
import { endSession } from './session.store.js'
import type { OpenRoute, SignInDeps } from './sign-in/sign-in-deps.js'

/** Ends the session and its cookie, and logs it; signed out already, it only leads to the sign-in page. */
export function signOutRoute(deps: SignInDeps): OpenRoute {
  return {
    method: 'post',
    path: routes.signOut,
    handler: async (c) => {
      const typed = await typedOf(c)
      const actor = await authenticator(deps)(c)
      if (actor !== undefined && !deps.formTokens.isOf(actor.sessionId, sentFormToken(c))) {
        c.set('sessionId', actor.sessionId)
        return deps.askAgain(c, typed)
      }
      await endOwnSession(deps, c, actor)
      takeToken(c, deps.cookie)
      // What pages left in this browser goes too; the name of the browser stays, it opens nothing.
      c.header('clear-site-data', '"cache", "storage"')
      return c.redirect(href(routes.signIn), 303)
    },
  }
}

async function endOwnSession(
  deps: SignInDeps,
  c: Context,
  actor: Actor | undefined,
): Promise<void> {
  if (actor === undefined) {
    return
  }
  const { organisationId: organisation, accountId: account, sessionId } = actor
  const at = deps.clock()
  await deps.database.as({ organisation, account }, async (tx) => {
    await endSession(tx, sessionId, at)
    await recordAudit(tx, {
      actor,
      at,
      action: 'sign-out',
      object: 'session',
      objectId: null,
      outcome: 'allowed',
      requestId: requestIdOf(c),
    })
  })
}
