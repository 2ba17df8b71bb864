import type { Context } from 'hono'
import { recordAudit } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { anyone, type Actor } from '../../shared/access/index.js'
import { plainDateOf } from '../../shared/calendar/index.js'
import { enter } from '../../shared/database/index.js'
import { textOf } from '../../shared/forms/index.js'
import {
  requestIdOf,
  sentFormToken,
  typedOf,
  viewRequestOf,
  type Route,
  type Runtime,
} from '../../shared/http/index.js'
import { rolesInForce, type OwnRole } from '../own-role.js'
import { ownRoles } from '../own-role.store.js'
import { giveToken, type CookieRule } from '../session-cookie.js'
import { cameThroughProvider, handOverSession } from '../session.store.js'
import { browserLabel } from '../sessions/browser-label.js'
import { startSession } from '../start-session.js'

const audit = { action: 'update', object: 'session' } as const

/** Goes on in another own role: a new session with a new token; the old one ends with it. */
export function switchRoleRoute(cookie: CookieRule): Route {
  return {
    method: 'post',
    path: routes.switchRole,
    access: anyone,
    audit,
    handlerWith: (runtime) => async (c) => {
      const typed = await typedOf(c)
      const actor = await runtime.authenticate(c)
      if (actor === undefined) {
        return runtime.askToSignIn(c, typed)
      }
      if (!runtime.formTokens.isOf(actor.sessionId, sentFormToken(c))) {
        const { clock, newId } = runtime
        return runtime.askAgain(c, typed, viewRequestOf(c, { actor, now: clock(), newId }))
      }
      const wanted = textOf(typed, 'assignment')
      const token = await switchRole(runtime, { c, actor, wanted })
      if (token === undefined) {
        return runtime.notThere(c)
      }
      giveToken(c, cookie, token)
      return c.redirect(href(routes.home), 303)
    },
  }
}

type Switching = { c: Context; actor: Actor; wanted: string }

/**
 * The new token, for no longer than the session it takes the place of; undefined, and logged as denied, for
 * a role that is not one's own today, at another organisation than the one whose provider let the person in,
 * or when that session ended meanwhile.
 */
async function switchRole(
  { database, clock, newId }: Runtime,
  { c, actor, wanted }: Switching,
): Promise<string | undefined> {
  const { accountId, organisationId, sessionId, provenAt } = actor
  const now = clock()
  return database.as({ organisation: organisationId, account: accountId }, async (tx) => {
    const isSingleSignOn = await cameThroughProvider(tx, sessionId)
    const held = rolesInForce(await ownRoles(tx), plainDateOf(now)).filter(
      (role) => !isSingleSignOn || role.organisationId === organisationId,
    )
    const own = held.find(({ assignmentId }) => assignmentId === wanted)
    const expiresAt = own && (await handOverSession(tx, sessionId, now))
    const role = expiresAt === undefined ? undefined : own
    if (role !== undefined) {
      await enter(tx, { organisation: role.organisationId, account: accountId })
    }
    await recordAudit(tx, { ...entryOf(actor, role), at: now, requestId: requestIdOf(c) })
    const browser = browserLabel(c.req.header('user-agent'))
    const going = { provenAt, isSingleSignOn, browser, ...(expiresAt && { expiresAt }) }
    return role && startSession(tx, { ...role, ...going, accountId, now, newId })
  })
}

function entryOf(actor: Actor, role: OwnRole | undefined) {
  const as = role?.role ?? actor.role
  const outcome = role === undefined ? ('denied' as const) : ('allowed' as const)
  return { ...audit, actor: { accountId: actor.accountId, role: as }, objectId: null, outcome }
}
