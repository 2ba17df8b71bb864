import type { Context } from 'hono'
import { routes } from '../../routes.js'
import { anyone, type Actor } from '../../shared/access/index.js'
import { secondsOf, type Instant } from '../../shared/calendar/index.js'
import { sentFormToken, typedOf, type Route, type Runtime } from '../../shared/http/index.js'
import { authenticator } from '../authenticate.js'
import type { CookieRule } from '../session-cookie.js'

const route = {
  path: routes.keepAlive,
  access: anyone,
  fresh: false,
  audit: { action: 'read', object: 'session' },
} as const

/**
 * For the script of a page: GET says how long the session still lasts and is no use of it; POST says
 * that somebody is there. They show nothing of anybody and write no row in the log. Signed out: 401.
 */
export function keepAliveRoutes({ cookie }: { cookie: CookieRule }): readonly Route[] {
  return [
    {
      ...route,
      method: 'get',
      handlerWith: (runtime) => async (c) => {
        const whoIs = authenticator({ ...runtime, cookie })
        return leftFor(c, await whoIs(c, 'only look'), runtime.clock())
      },
    },
    { ...route, method: 'post', handlerWith: (runtime) => (c) => stay(runtime, c) },
  ]
}

async function stay(runtime: Runtime, c: Context): Promise<Response> {
  await typedOf(c)
  const actor = await runtime.authenticate(c)
  return actor === undefined || runtime.formTokens.isOf(actor.sessionId, sentFormToken(c))
    ? leftFor(c, actor, runtime.clock())
    : c.body(null, 403)
}

function leftFor(c: Context, actor: Actor | undefined, now: Instant): Response {
  c.header('cache-control', 'no-store')
  return actor === undefined ? c.body(null, 401) : c.json({ seconds: secondsLeft(actor, now) })
}

/** The whole seconds until the session ends, if nothing is asked any more. */
export function secondsLeft({ endsAt }: Actor, now: Instant): number {
  return endsAt === undefined ? 0 : Math.max(Math.floor(secondsOf(endsAt) - secondsOf(now)), 0)
}
