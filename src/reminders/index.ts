export { planRemindersTask, reminderTasks } from './reminder-tasks.js'
export { reminderRoutes } from './reminders.routes.js'
