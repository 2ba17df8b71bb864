import type { Context } from 'hono'
import { href, routes } from '../routes.js'
import { enter, type Tx } from '../shared/database/index.js'
import { hashOf, type NewId } from '../shared/ids/index.js'
import { findAssignment } from './account.store.js'
import { goneDemoPage } from './enrol/pages/gone.page.js'
import { findPresentedInvitation, useInvitation, type Invitation } from './invitation.store.js'
import { giveToken } from './session-cookie.js'
import type { SignInDeps } from './sign-in/sign-in-deps.js'
import { browserLabel } from './sessions/browser-label.js'
import { startSession } from './start-session.js'

/**
 * Signs in with a one-time link of the demonstration. Mounted only in demonstration mode, which runs
 * only on loopback. A link that was used or ran out says so, and how to get a new one.
 */
export function demoLinkRoute(deps: SignInDeps) {
  return async function followDemoLink(c: Context) {
    const credential = hashOf(c.req.param('token') ?? '')
    const token = await deps.database.as({ credential }, (tx) =>
      followLink(tx, deps, browserLabel(c.req.header('user-agent'))),
    )
    if (token === undefined) {
      return c.html(deps.draw(goneDemoPage('nl'), 'nl'), 404)
    }
    giveToken(c, deps.cookie, token)
    return c.redirect(href(routes.home), 303)
  }
}

async function followLink(
  tx: Tx,
  { clock, newId }: SignInDeps,
  browser: string,
): Promise<string | undefined> {
  const now = clock()
  const link = await findPresentedInvitation(tx)
  if (link?.purpose !== 'demo' || link.expiresAt <= now || link.accountId === null) {
    return undefined
  }
  return signInBy(tx, { link, accountId: link.accountId, now, newId, browser })
}

type Following = { link: Invitation; accountId: string; now: string; newId: NewId; browser: string }

async function signInBy(tx: Tx, { link, accountId, now, newId, browser }: Following) {
  const { organisationId, role, id } = link
  await enter(tx, { organisation: organisationId, account: accountId })
  const assignmentId = await findAssignment(tx, { accountId, role })
  if (assignmentId === undefined || !(await useInvitation(tx, id, now))) {
    return undefined
  }
  return startSession(tx, { accountId, organisationId, assignmentId, now, newId, browser })
}
