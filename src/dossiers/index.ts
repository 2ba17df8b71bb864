export { clientListRoutes } from './client-list.routes.js'
export { standsBeside } from './stands-beside.js'
