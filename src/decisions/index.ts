export { decisionAroundRoutes } from './around.routes.js'
export {
  decisionListMessages,
  decisionsOfClient,
  DecisionEntries,
  DecisionsCard,
  StartQuestions,
  mostCounted,
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
export { urgentUntil } from './asking/ask.js'
export { insertStatement } from './capacity/index.js'
export { decisionFact } from './decision-facts.js'
export { replaceConsultations, replaceOptions } from './decision-parts.store.js'
export type { Consultation, DecisionContent, DecisionOption } from './decision.js'
export { changeDecision, closeDecision, findDecision, insertDecision } from './decision.store.js'
export { authorityOf, gapsOf } from './guard/index.js'
export {
  answeredDecisions,
  AnsweredNote,
  countThoughtsWaiting,
  insertReply,
  insertThought,
  ThinkingAlongNote,
  thinkingAlongTasks,
  type AnsweredDecision,
} from './thinking-along/index.js'
export { insertRequest as insertStatementRequest } from './statements/request.store.js'
export { requestFact as statementRequestFact } from './statements/statement-facts.js'
export { draftsOnPath, type DraftOnPath } from './drafts-on-path.store.js'
export { startOfDecisionDraft } from './asking/beginning.js'
