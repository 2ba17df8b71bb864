export { drawingRoute } from './drawing.routes.js'
export { DrawnWays } from './pages/drawn-ways.js'
