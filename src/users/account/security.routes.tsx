import { routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import { page, type Route } from '../../shared/http/index.js'
import { findOwnFactors } from '../factors.store.js'
import { cameThroughProvider } from '../session.store.js'
import { SecurityPage } from './pages/security.page.js'
import { securityMessages } from './security.messages.js'

/** Signing in and safety: everything the own account can sign in with. */
export const securityRoute: Route = page({
  path: routes.security,
  access: anyone,
  audit: { action: 'read', object: 'factors', sensitivity: 'none' },
  load: async ({ tx, actor }) => {
    const factors = await findOwnFactors(tx, actor.accountId)
    const isThroughProvider = await cameThroughProvider(tx, actor.sessionId)
    return factors && { factors, isThroughProvider }
  },
  view: (loaded, request) => ({
    title: securityMessages(request.locale).title,
    content: <SecurityPage {...loaded} request={request} />,
  }),
})
