export { decisionAroundRoutes } from './around.routes.js'
export {
  decisionListMessages,
  decisionsOfClient,
  DecisionEntries,
  DecisionsCard,
  mostCounted,
  standingOf,
  waitingDecisions,
  type ClientDecisions,
  type DecisionRow,
  type WaitingDecisions,
} from './lists/index.js'
export { moveDecisionsOfClient } from './merged-client.store.js'
export { decisionStepRoutes } from './steps.routes.js'
export { statementTasks } from './answering/answer-mail.js'
export { statementRoutes } from './statement.routes.js'
export { statementFactSentence } from './statements/statement-facts.js'
export { decisionPathRoutes } from './path.routes.js'
export { decisionFactSentence } from './decision-facts.js'
