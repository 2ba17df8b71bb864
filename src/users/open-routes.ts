import { enrolRoutes } from './enrol/enrol.routes.js'
import type { OpenRoute, SignInDeps } from './sign-in/sign-in-deps.js'
import { signInRoutes } from './sign-in/sign-in.routes.js'
import { signOutRoute } from './sign-out.js'

/** Every route of users that is open to who is not signed in. */
export function openRoutes(deps: SignInDeps): readonly OpenRoute[] {
  return [...signInRoutes(deps), ...enrolRoutes(deps), signOutRoute(deps)]
}
