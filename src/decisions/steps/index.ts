import type { Route } from '../../shared/http/index.js'
import { voiceRoutes } from './voice.routes.js'
import { weighingRoutes } from './weighing.routes.js'

export { goods, type Good } from './weighing.form.js'

/** The pages of the path with the client's voice and the weighing. */
export const stepRoutes: readonly Route[] = [...voiceRoutes, ...weighingRoutes]
