import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** Confidential notes: the page is open to who stands beside the client; each note has readers of its own. */
export const sealedNotesPolicy: readonly PolicyRow[] = [
  {
    route: 'sealedNotes',
    method: 'get',
    allow: beside,
    fields: {
      coordinator: 'own-notes',
      'mentor:own': 'own-notes',
      'mentor:substitute': 'own-notes',
    },
    because: 'a note is for its writer, and for coordinators when the writer chose so',
  },
  ...formRows({
    route: 'newSealedNote',
    allow: beside,
    because: 'who stands beside the client hears what not everybody may read',
  }),
  ...formRows({
    route: 'addToSealedNote',
    allow: beside,
    because: 'who reads the note corrects it by adding; for others it is not there',
  }),
  {
    route: 'noteDecisions',
    method: 'get',
    allow: beside,
    fields: {
      coordinator: 'own-notes',
      'mentor:own': 'own-notes',
      'mentor:substitute': 'own-notes',
    },
    because: 'when a client asks for access, who reads a note decides what he gets of it',
  },
  ...formRows({
    route: 'decideNote',
    allow: beside,
    because: 'who reads the note decides about it; for others it is not there',
  }),
  ...formRows({
    route: 'emergencyAccess',
    allow: ['coordinator'],
    fresh: true,
    because: 'in an emergency, with a reason, told to the writer and reviewed afterwards',
  }),
  {
    route: 'emergencies',
    method: 'get',
    allow: ['coordinator', 'auditor'],
    fields: { auditor: 'log' },
    because: 'who reviews an emergency reads its reason; nobody reviews the own one',
  },
]
