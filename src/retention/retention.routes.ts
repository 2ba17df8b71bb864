import type { Route } from '../shared/http/index.js'
import { destructionRoutes } from './destruction.routes.js'
import { erasureRoutes } from './erasure.routes.js'
import { holdRoutes } from './hold.routes.js'
import { termRoutes } from './terms.routes.js'

/** How long data is kept, what may not go, and what two people destroy. */
export const retentionRoutes: readonly Route[] = [
  ...termRoutes,
  ...destructionRoutes,
  ...erasureRoutes,
  ...holdRoutes,
]
