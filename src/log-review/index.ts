export { drawDue, drawReviewsTask, logReviewTasks, overdueReviews } from './draw-review.js'
export { logReviewRoutes } from './log-review.routes.js'
export { monthName } from './month-name.js'
