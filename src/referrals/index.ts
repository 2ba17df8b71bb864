export { askRoutes } from './open/ask.routes.js'
export type { OpenDeps } from './open/open-deps.js'
export { draftMailTasks } from './open/draft-mail.js'
