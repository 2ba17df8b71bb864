export {
  livingWillKinds,
  type AskedNone,
  type LivingWill,
  type LivingWillKind,
  type LivingWills,
} from './living-will.js'
export { livingWillsOf, moveLivingWillsOfClient } from './living-will.store.js'
export { livingWillMessages } from './living-wills.messages.js'
export { LivingWillNotes } from './pages/living-will-notes.js'
export { isMedical, willMatters } from './will-matters.js'
export { willsAbout, writtenRefusalFor, type WrittenRefusal } from './written-refusal.js'
