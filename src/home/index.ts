export { chainRoutes } from './chain/chain.routes.js'
export { homeRoutes } from './home.routes.js'
