import type { Route } from '../shared/http/index.js'
import { institutionScreenRoutes } from './institution.routes.js'
import { mentorListRoutes } from './mentor-list.routes.js'
import { mergeMentorRoutes } from './merge-mentors.routes.js'
import { mentorPageRoutes } from './mentor-page.routes.js'
import { reassignRoutes } from './reassign.routes.js'

/** The screens about mentors and places; lists before pages, for an address of a list is no id. */
export const teamRoutes: readonly Route[] = [
  ...mentorListRoutes,
  ...mentorPageRoutes,
  ...mergeMentorRoutes,
  ...reassignRoutes,
  ...institutionScreenRoutes,
]

export { namesOfPeople } from './people-names.store.js'
