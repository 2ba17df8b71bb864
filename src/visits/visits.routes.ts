import type { Route } from '../shared/http/index.js'
import { contactListRoutes } from './contact-list.routes.js'
import { contactRoutes } from './contact.routes.js'
import { followUpRoutes } from './follow-up.routes.js'
import { logContactRoutes } from './log-contact.routes.js'
import { planContactRoutes } from './plan-contact.routes.js'

/** The routes of visits. */
export const visitRoutes: readonly Route[] = [
  ...logContactRoutes,
  ...contactListRoutes,
  ...contactRoutes,
  ...planContactRoutes,
  ...followUpRoutes,
]
