export type { AfterWaiting } from './after-waiting.js'
export { askOwnNetwork } from './change-entry.js'
export { closeEntry, saveEntry, setWaitsFor } from './entry-steps.store.js'
export { endsWaiting } from './ends-waiting.js'
export { keepWaitingContact } from './keep-contact.store.js'
export { insertChoice } from './own-choice/own-choice.store.js'
export { moveWaitingOfClient } from './merged-client.store.js'
export { moveOwnChoicesOfMentor } from './move-mentor.store.js'
export { startWaiting, type StartWaiting } from './start-waiting.store.js'
export { weeksWaiting } from './standing.js'
export { UrgencyBadge } from './pages/urgency-badge.js'
export { WaitingCard } from './pages/waiting-card.js'
export { urgencyWords } from './urgency-words.js'
export { entriesOfClient, findEntry, openEntries } from './waiting-entry.store.js'
export type * from './waiting-entry.js'
export { waitingFactSentence } from './waiting-fact-sentence.js'
export {
  waitingChain,
  waitingFigures,
  type UrgencyFigures,
  type WaitingChain,
} from './waiting-figures.store.js'
export { waitingMessages } from './waiting-list.messages.js'
export { waitingRoutes } from './waiting.routes.js'
