export {
  normInForce,
  type ContactNorm,
  type ContactNorms,
  type NormSource,
} from './contact-norm.js'
export type { Pause } from './pauses.js'
export { rhythmContacts, type LoggedContact } from './rhythm-contact.js'
export {
  rhythmOf,
  type Rhythm,
  type RhythmContact,
  type RhythmSituation,
  type RhythmState,
} from './rhythm.js'
