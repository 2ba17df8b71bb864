export { type ContactNorm, type ContactNorms, type NormSource } from './contact-norm.js'
export type { Pause } from './pauses.js'
export { rhythmContacts, type LoggedContact } from './rhythm-contact.js'
export { RhythmDrawing, type RhythmDrawingProps } from './rhythm-drawing.js'
export { RhythmBadge, rhythmTones } from './rhythm-badge.js'
export { rhythmMessages } from './rhythm.messages.js'
export { normWords, rhythmSentences } from './rhythm-words.js'
export { rhythmOfYear, type RhythmYear } from './rhythm-year.js'
export {
  dueSoonOn,
  rhythmOf,
  type Rhythm,
  type RhythmContact,
  type RhythmSituation,
  type RhythmState,
} from './rhythm.js'
