import type { Context } from 'hono'
import { href, routes } from '../routes.js'
import type { Clock } from '../shared/calendar/index.js'
import { enter, type Database, type Tx } from '../shared/database/index.js'
import { hashOf, type NewId } from '../shared/ids/index.js'
import { findAssignment } from './account.store.js'
import { findPresentedInvitation, useInvitation, type Invitation } from './invitation.store.js'
import { giveToken, type CookieRule } from './session-cookie.js'
import { startSession } from './start-session.js'

type Deps = { database: Database; clock: Clock; newId: NewId; cookie: CookieRule }

/**
 * Signs in with a one-time link of the demonstration. Mounted only in demonstration mode, which runs
 * only on loopback. A link that was used or ran out leads to the sign-in page.
 */
export function demoLinkRoute(deps: Deps) {
  return async function followDemoLink(c: Context) {
    const credential = hashOf(c.req.param('token') ?? '')
    const token = await deps.database.as({ credential }, (tx) => followLink(tx, deps))
    if (token === undefined) {
      return c.redirect(href(routes.signIn), 303)
    }
    giveToken(c, deps.cookie, token)
    return c.redirect(href(routes.home), 303)
  }
}

async function followLink(tx: Tx, { clock, newId }: Deps): Promise<string | undefined> {
  const now = clock()
  const link = await findPresentedInvitation(tx)
  if (link?.purpose !== 'demo' || link.expiresAt <= now || link.accountId === null) {
    return undefined
  }
  return signInBy(tx, { link, accountId: link.accountId, now, newId })
}

type Following = { link: Invitation; accountId: string; now: string; newId: NewId }

async function signInBy(tx: Tx, { link, accountId, now, newId }: Following) {
  const { organisationId, role, id } = link
  await enter(tx, { organisation: organisationId, account: accountId })
  const assignmentId = await findAssignment(tx, { accountId, role })
  if (assignmentId === undefined || !(await useInvitation(tx, id, now))) {
    return undefined
  }
  return startSession(tx, { accountId, organisationId, assignmentId, now, newId })
}
