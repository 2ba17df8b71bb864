export { livingWillFactSentence } from './living-will-facts.js'
export {
  isInForce as isLivingWillInForce,
  type AskedNone,
  type LivingWill,
  type LivingWillKind,
  type LivingWillWords,
  type LivingWills,
} from './living-will.js'
export {
  insertAskedNone,
  insertCorrection as insertLivingWillCorrection,
  insertLivingWill,
  moveLivingWillsOfClient,
} from './living-will-change.store.js'
export { livingWillsOf } from './living-will.store.js'
export { livingWillRoutes } from './living-wills.routes.js'
export { EmergencyWills } from './pages/emergency-wills.js'
export { LivingWillNotes } from './pages/living-will-notes.js'
export { LivingWillsCard } from './pages/living-wills-card.js'
export { writtenRefusalFor, type WrittenRefusal } from './written-refusal.js'
