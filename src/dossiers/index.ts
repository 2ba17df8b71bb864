export { clientListRoutes } from './client-list.routes.js'
export { dossierRoutes } from './dossier-routes.js'
export { standsBeside } from './stands-beside.js'
export { mergeClientRoutes } from './merge-clients.routes.js'
