import { routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import { page, type Route } from '../../shared/http/index.js'
import { findOwnFactors } from '../factors.store.js'
import { SecurityPage } from './pages/security.page.js'
import { securityMessages } from './security.messages.js'

/** Signing in and safety: everything the own account can sign in with. */
export const securityRoute: Route = page({
  path: routes.security,
  access: anyone,
  audit: { action: 'read', object: 'factors', sensitivity: 'none' },
  load: ({ tx, actor }) => findOwnFactors(tx, actor.accountId),
  view: (factors, request) => ({
    title: securityMessages(request.locale).title,
    content: <SecurityPage factors={factors} request={request} />,
  }),
})
