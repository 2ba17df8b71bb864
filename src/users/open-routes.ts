import { enrolRoutes } from './enrol/enrol.routes.js'
import type { OpenRoute } from './sign-in/sign-in-deps.js'
import { signInRoutes } from './sign-in/sign-in.routes.js'
import { addressLinkRoutes } from './address/address-link.routes.js'
import { helpRoutes } from './reset/help.routes.js'
import { resetRoutes } from './reset/reset.routes.js'
import { signOutRoute } from './sign-out.js'
import type { SignOnDeps } from './single-sign-on/leave.js'
import { signOnRoutes } from './single-sign-on/sign-on.routes.js'

/** Every route of users that is open to who is not signed in. */
export function openRoutes(deps: SignOnDeps): readonly OpenRoute[] {
  return [
    ...signInRoutes(deps),
    ...signOnRoutes(deps),
    ...enrolRoutes(deps),
    ...helpRoutes(deps),
    ...resetRoutes(deps),
    ...addressLinkRoutes(deps),
    signOutRoute(deps),
  ]
}
