export { askAlongForm, closeThoughtButton, takeOverButton } from './ask-along.routes.js'
export { answeredDecisions, type AnsweredDecision } from './answers-waiting.store.js'
export { thinkingAlongTasks } from './asked-mail.js'
export { AnsweredNote } from './pages/answered-note.js'
export { ThinkingAlongNote } from './pages/thinking-along-note.js'
export {
  countAnswersWaiting,
  countThoughtsWaiting,
  insertReply,
  insertThought,
} from './thought.store.js'
export { thoughtRoutes } from './thoughts.routes.js'
