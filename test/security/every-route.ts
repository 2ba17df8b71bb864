import { accountRoutes, officeRoutes } from '../../src/office-routes.js'
import type { Database } from '../../src/shared/database/index.js'
import type { Route } from '../../src/shared/http/index.js'
import { testOutside, testSecret } from '../test-app.js'
import { newId, now } from '../test-office.js'

/** Every route behind the sign-in, as the server mounts them. */
export function everyRoute(database: Database): readonly Route[] {
  return [
    ...officeRoutes,
    ...accountRoutes({
      database,
      clock: () => now,
      newId,
      cookie: { isSecure: false },
      secret: testSecret,
      baseUrl: 'http://localhost',
      hasMail: false,
      outside: testOutside,
      isDemo: true,
    }),
  ]
}

/** The address of a route; what is not given is an identifier of nothing. */
export function addressOf({ path }: Pick<Route, 'path'>, ids: Record<string, string> = {}): string {
  return path.replace(/:([a-z]+)/gi, (_, name: string) => ids[name] ?? newId())
}
