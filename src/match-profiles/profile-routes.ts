import type { Route } from '../shared/http/index.js'
import { barrierRoutes } from './barriers.routes.js'
import { intakeRoutes } from './intake.routes.js'
import { specialRoutes } from './special.routes.js'
import { weightRoutes } from './weights.routes.js'
import { wishesRoutes } from './wishes.routes.js'

/** Everything that is asked for matching, and how it weighs. */
export const matchProfileRoutes: readonly Route[] = [
  ...weightRoutes,
  ...intakeRoutes,
  ...wishesRoutes,
  ...specialRoutes,
  ...barrierRoutes,
]
