import type { Route } from '../shared/http/index.js'
import { accountRoutes } from './account/account.routes.js'
import { codeAppRoutes } from './account/code-app.routes.js'
import { passwordRoutes } from './account/change-password.routes.js'
import { removeFactorRoutes } from './account/remove-factor.routes.js'
import { securityRoute } from './account/security.routes.js'
import { switchRoleRoute } from './account/switch-role.js'
import { colleagueRoutes } from './colleagues/colleagues.routes.js'
import { inviteRoutes, type InviteRouteDeps } from './colleagues/invite.routes.js'
import { ownQuestionRoutes } from './passkeys/own-question.routes.js'
import { newPasskeyRoutes, passkeyRoutes } from './passkeys/passkey.routes.js'
import { recoveryCodeRoutes } from './recovery-codes/recovery-code.routes.js'
import type { CookieRule } from './session-cookie.js'
import { addressRoutes } from './address/address.routes.js'
import { recoveryRoutes } from './lost-factor/recovery.routes.js'
import { keepAliveRoutes } from './sessions/keep-alive.js'
import { sessionRoutes } from './sessions/sessions.routes.js'
import { providerRoutes, type ProviderRouteDeps } from './single-sign-on/provider.routes.js'
import { stopAccessRoutes } from './stop-access/stop-access.routes.js'
import { stepUpRoutes } from './step-up/step-up.routes.js'
import type { ProveDeps } from './step-up/prove.js'

/** What the routes of accounts need of the house. */
export type UserRouteDeps = InviteRouteDeps & ProveDeps & ProviderRouteDeps & { cookie: CookieRule }

/** Every route of users behind the sign-in. */
export function userRoutes(deps: UserRouteDeps): readonly Route[] {
  return [
    ...accountRoutes,
    securityRoute,
    ...passwordRoutes(deps),
    ...newPasskeyRoutes(deps),
    ...ownQuestionRoutes(deps),
    ...passkeyRoutes,
    ...codeAppRoutes(deps),
    ...recoveryCodeRoutes(deps),
    ...removeFactorRoutes,
    switchRoleRoute(deps.cookie),
    ...stepUpRoutes(deps),
    ...keepAliveRoutes(deps),
    ...sessionRoutes,
    ...addressRoutes(deps),
    ...recoveryRoutes(deps),
    ...colleagueRoutes,
    ...stopAccessRoutes,
    ...inviteRoutes(deps),
    ...providerRoutes(deps),
  ]
}
