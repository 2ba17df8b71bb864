export { searchRoutes } from './search.routes.js'
export { forgetSearchesBefore } from './stored-search.store.js'
