export { insightRoutes } from './insight.routes.js'
