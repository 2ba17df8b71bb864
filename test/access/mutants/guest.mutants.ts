import type { CodeMutant } from './code-mutant.js'

const documents = 'src/documents/document-access.ts'
const documentPolicy = 'src/documents/document.policy.ts'
const notes = 'src/sealed-notes/sealed-note.ts'
const openNotes = 'src/sealed-notes/open-notes.ts'
const guests = 'src/dossiers/guests/guest-dossier.ts'

/** Faults in guests, documents, sealed notes, and in the table itself. */
export const guestMutants: readonly CodeMutant[] = [
  // Guests, documents, sealed notes.
  {
    name: 'a guest reads the measures',
    file: guests,
    from: "parts.includes('measures')",
    to: "(parts.includes('measures') || parts.length > 0)",
    routes: ['guestDossier'],
  },
  {
    name: 'a guest reads the emergency card',
    file: guests,
    from: "parts.includes('emergency-card')",
    to: "(parts.includes('emergency-card') || parts.length > 0)",
    routes: ['guestDossier'],
  },
  {
    name: 'documents of another client',
    file: documents,
    from: "actor.clientId === clientId && actor.parts.includes('documents')",
    to: "actor.clientId !== '' && clientId !== '' && actor.parts.includes('documents')",
    routes: ['documentFile'],
  },
  {
    name: 'documents for every guest',
    file: documents,
    from: "actor.clientId === clientId && actor.parts.includes('documents')",
    to: 'actor.clientId === clientId',
    routes: ['documentFile'],
  },
  {
    name: 'documents for every mentor',
    file: documents,
    from: "couples.some((couple) => couple.clientId === clientId) ? 'beside' : undefined",
    to: "couples.length >= 0 ? 'beside' : undefined",
    routes: ['documents', 'documentFile'],
  },
  {
    name: 'documents that are not shared',
    file: documentPolicy,
    from: "return relation === 'invited' ? isShared && withdrawn === null : true",
    to: "return relation === 'invited' ? (isShared || true) && withdrawn === null : true",
    routes: ['documentFile'],
  },
  {
    name: 'a guest changes documents',
    file: documentPolicy,
    from: "return relation !== 'invited'",
    to: 'return relation !== undefined',
    routes: ['documents', 'newDocument'],
  },
  {
    name: 'a document under another client',
    file: 'src/documents/document.store.ts',
    from: ".where('document.client_id', '=', clientId)\n    .where('document.id', '=', id)",
    to: ".where('document.id', '=', clientId === '' ? '' : id)",
    routes: ['documentFile', 'document'],
  },
  {
    name: 'coordinators read every sealed note',
    file: notes,
    from: "(isCoordinator && (readers === 'coordinators' || inEmergency))",
    to: '(isCoordinator && (readers !== null || inEmergency))',
    routes: ['sealedNotes', 'addToSealedNote'],
  },
  {
    name: 'everybody beside reads sealed notes',
    file: notes,
    from: 'return writtenBy === accountId ||',
    to: "return writtenBy !== '' || writtenBy === accountId ||",
    routes: ['sealedNotes'],
  },
  {
    name: 'an emergency is not needed',
    file: openNotes,
    from: 'inEmergency: until !== undefined',
    to: 'inEmergency: isCoordinator',
    routes: ['sealedNotes'],
  },
  {
    name: 'sealed notes of every client',
    file: openNotes,
    from: 'return couples.some((couple) => couple.clientId === clientId)',
    to: 'return couples.length >= 0',
    routes: ['sealedNotes'],
  },
  {
    name: 'an emergency lasts',
    file: 'src/sealed-notes/emergency.store.ts',
    from: ".where('ends_at', '>', now)",
    to: '',
    routes: ['sealedNotes'],
  },
  // The table itself.
  {
    name: 'a row of the table is gone',
    file: 'src/policy/clients.policy.ts',
    from: "route: 'emergencyCard'",
    to: "route: 'health'",
    routes: [],
  },
  {
    name: 'a whole file of the table is gone',
    file: 'src/policy/index.ts',
    from: '  ...visitsPolicy,\n',
    to: '',
    routes: [],
  },
  {
    name: 'a route too many',
    file: 'src/app.ts',
    from: '  checkPolicy(app.routes, policy, deps)',
    to: "  app.get(routes.home + 'beheer', (c) => c.text('open'))\n  checkPolicy(app.routes, policy, deps)",
    routes: [],
  },
]
