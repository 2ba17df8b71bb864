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
