import type { Route } from '../shared/http/index.js'
import { accountRoutes } from './account/account.routes.js'
import { passwordRoutes } from './account/change-password.routes.js'
import { switchRoleRoute } from './account/switch-role.js'
import { colleagueRoutes } from './colleagues/colleagues.routes.js'
import { inviteRoutes, type InviteRouteDeps } from './colleagues/invite.routes.js'
import type { CookieRule } from './session-cookie.js'
import { keepAliveRoutes } from './sessions/keep-alive.js'
import { providerRoutes, type ProviderRouteDeps } from './single-sign-on/provider.routes.js'
import { stepUpRoutes } from './step-up/step-up.routes.js'
import type { ProveDeps } from './step-up/prove.js'

/** What the routes of accounts need of the house. */
export type UserRouteDeps = InviteRouteDeps & ProveDeps & ProviderRouteDeps & { cookie: CookieRule }

/** Every route of users behind the sign-in. */
export function userRoutes(deps: UserRouteDeps): readonly Route[] {
  return [
    ...accountRoutes,
    ...passwordRoutes(deps),
    switchRoleRoute(deps.cookie),
    ...stepUpRoutes(deps),
    ...keepAliveRoutes(deps),
    ...colleagueRoutes,
    ...inviteRoutes(deps),
    ...providerRoutes(deps),
  ]
}
