import type { Context } from 'hono'
import type { Actor } from '../shared/access/index.js'
import type { Clock } from '../shared/calendar/index.js'
import type { Database } from '../shared/database/index.js'
import { hashOf } from '../shared/ids/index.js'
import { givenToken, readToken, type CookieRule } from './session-cookie.js'
import { actorOf, endOf, isTimeToNote } from './session.js'
import { findSession, noteSessionUse } from './session.store.js'

type Deps = { database: Database; clock: Clock; cookie: CookieRule }

/**
 * Finds out who asks, from the session's cookie alone; undefined when nobody is signed in. Every request
 * counts as use, noted once a minute; `only look` does not count.
 */
export function authenticator({ database, clock, cookie }: Deps) {
  return async function authenticate(c: Context, mode?: 'only look'): Promise<Actor | undefined> {
    const token = readToken(c, cookie)
    if (token === undefined) {
      return undefined
    }
    const session = await database.asNobody((asking) => findSession(asking, hashOf(token)))
    const now = clock()
    const actor = session && actorOf(session, now)
    if (session === undefined || actor === undefined || mode === 'only look') {
      return actor
    }
    if (!isTimeToNote(session, now)) {
      return actor
    }
    await noteSessionUse(database, session, now)
    return { ...actor, endsAt: endOf({ ...session, lastSeenAt: now }) }
  }
}

/** The session that this very request started or renewed; its cookie is still on its way. */
export async function sessionJustStarted(
  database: Database,
  c: Context,
): Promise<string | undefined> {
  const token = givenToken(c)
  if (token === undefined) {
    return undefined
  }
  const session = await database.asNobody((asking) => findSession(asking, hashOf(token)))
  return session?.sessionId
}
