export { emergenciesToTell, type ToldEmergency } from './emergency.store.js'
export { emergencyTasks } from './emergency-mail.js'
export {
  openNotes,
  placeOf as notePlaceOf,
  readNotes,
  reasonPlaceOf,
  type OpenedNotes,
} from './open-notes.js'
export type { ReadableNote } from './sealed-note.js'
export { moveSealedNotesOfClient, notesOfClient, type KeptNote } from './sealed-note.store.js'
export { sealedNoteMessages } from './sealed-notes.messages.js'
export { sealedNoteRoutes } from './sealed-notes.routes.js'
