import type { RouteName } from '../../../src/policy/index.js'

/** One fault in the source: in this file, this text becomes that one; the routes are where it should show. */
export type CodeMutant = {
  name: string
  file: string
  from: string
  to: string
  routes: readonly RouteName[]
}

const access = 'src/shared/access/index.ts'
const guard = 'src/shared/http/guard.ts'
const session = 'src/users/session.ts'
const couples = 'src/mentorships/couple.store.ts'
const couplePolicy = 'src/mentorships/mentorship.policy.ts'
const clientPolicy = 'src/clients/client.policy.ts'
const clientAccess = 'src/clients/client-access.ts'
const openDossier = 'src/dossiers/open-dossier.ts'
const documents = 'src/documents/document-access.ts'
const documentPolicy = 'src/documents/document.policy.ts'
const notes = 'src/sealed-notes/sealed-note.ts'
const openNotes = 'src/sealed-notes/open-notes.ts'
const guests = 'src/dossiers/guests/guest-dossier.routes.tsx'
const dossier = ['client'] as const satisfies RouteName[]

/** Roles, relations, the guard, the session, the log and the answer: each with a fault of its own. */
export const codeMutants: readonly CodeMutant[] = [
  // Roles.
  {
    name: 'everybody is a coordinator',
    file: access,
    from: "return actor.role === 'coordinator'",
    to: 'return true || actor',
    routes: ['newClient', 'mentors'],
  },
  {
    name: 'everybody but the coordinator',
    file: access,
    from: "return actor.role === 'coordinator'",
    to: "return actor.role !== 'coordinator'",
    routes: ['newClient'],
  },
  {
    name: 'everybody is a caseworker',
    file: access,
    from: "return role === 'coordinator' || role === 'mentor'",
    to: 'return true || role',
    routes: ['followUps', 'search', 'reminders'],
  },
  {
    name: 'the intake is a caseworker',
    file: access,
    from: "return role === 'coordinator' || role === 'mentor'",
    to: "return role === 'coordinator' || role === 'mentor' || role === 'intake'",
    routes: ['reminders'],
  },
  {
    name: 'everybody reads the figures',
    file: access,
    from: "role === 'coordinator' || role === 'board' || role === 'auditor' || role === 'network'",
    to: 'true || role',
    routes: ['insight'],
  },
  {
    name: 'every guest is a professional',
    file: access,
    from: "return role === 'professional' && clientId !== null",
    to: 'return role !== null && clientId !== null',
    routes: ['guestDossier'],
  },
  {
    name: 'a proof never grows old',
    file: access,
    from: 'return now < instantPlus(provenAt, { minutes: freshMinutes })',
    to: 'return true || (now < instantPlus(provenAt, { minutes: freshMinutes }))',
    routes: ['clientsCsv'],
  },
  {
    name: 'a role holds after its last day',
    file: access,
    from: '(until === null || today < until)',
    to: '(until === null || today < until || true)',
    routes: dossier,
  },
  {
    name: 'a role holds on the day it ended',
    file: access,
    from: 'today < until',
    to: 'today <= until',
    routes: dossier,
  },
  {
    name: 'a role holds before its first day',
    file: access,
    from: '(from === null || from <= today)',
    to: '(from === null || true)',
    routes: ['guestDossier'],
  },
  {
    name: 'the network reads every figure',
    file: 'src/insight/insight.routes.tsx',
    from: "actor.role === 'network'",
    to: 'false as boolean',
    routes: ['insight'],
  },
  {
    name: 'everybody sees who looked',
    file: 'src/who-looked/open-looked.ts',
    from: "return role === 'client' || role === 'relative'",
    to: 'return true || role',
    routes: ['whoLooked'],
  },
  {
    name: 'mentors read objections',
    file: 'src/who-looked/objections.routes.tsx',
    from: "return role === 'coordinator' || role === 'complaints'",
    to: "return role === 'mentor' || role === 'coordinator' || role === 'complaints'",
    routes: ['objections'],
  },
  {
    name: 'mentors read requests of people',
    file: 'src/privacy/privacy.policy.ts',
    from: "return role === 'coordinator'\n",
    to: "return role === 'coordinator' || role === 'mentor'\n",
    routes: ['privacyRequests'],
  },
  // Sessions.
  {
    name: 'a session never runs out',
    file: session,
    from: 'return now >= endOf(session)',
    to: 'return false && now >= endOf(session)',
    routes: dossier,
  },
  {
    name: 'a session never idles out',
    file: session,
    from: 'return idleAt < expiresAt ? idleAt : expiresAt',
    to: 'return expiresAt ?? idleAt',
    routes: dossier,
  },
  {
    name: 'a session lives beyond its twelve hours',
    file: session,
    from: 'return idleAt < expiresAt ? idleAt : expiresAt',
    to: 'return idleAt ?? expiresAt',
    routes: dossier,
  },
  {
    name: 'a professional gets every part',
    file: session,
    from: 'const parts = dossierParts.filter((part) => opened.includes(part))',
    to: 'const parts = dossierParts.filter((part) => opened.includes(part) || opened.length > 0)',
    routes: ['guestDossier'],
  },
  // The guard.
  {
    name: 'the role is not asked',
    file: guard,
    from: 'if (!recipe.access(actor)) {',
    to: 'if (false as boolean) {',
    routes: ['newClient', 'mentors', 'insight'],
  },
  {
    name: 'a fresh proof is not asked',
    file: guard,
    from: 'if (recipe.fresh !== true || isFresh(request.actor, request.now)) {',
    to: 'if (recipe !== undefined) {',
    routes: ['clientsCsv', 'endRole'],
  },
  {
    name: 'what is not there is nothing',
    file: guard,
    from: "throw new NotThere('load')",
    to: "throw new Error('load')",
    routes: dossier,
  },
  {
    name: 'a denial is not logged',
    file: guard,
    from: "await logUnread(runtime, request, {\n        rule: recipe.audit,\n        objectId: idInAddress(c),\n        outcome: 'denied',\n      })",
    to: '',
    routes: dossier,
  },
  {
    name: 'a denial is logged as allowed',
    file: guard,
    from: "objectId: idInAddress(c),\n        outcome: 'denied',",
    to: "objectId: idInAddress(c),\n        outcome: 'allowed',",
    routes: dossier,
  },
  {
    name: 'reading is not logged',
    file: guard,
    from: 'return runtime.recordAudit(open.tx, { ...entry, once: rule.once?.(loaded) ?? false })',
    to: 'return Promise.resolve(void entry)',
    routes: dossier,
  },
  {
    name: 'reading is logged twice',
    file: guard,
    from: 'return runtime.recordAudit(open.tx, { ...entry, once: rule.once?.(loaded) ?? false })',
    to: 'return runtime.recordAudit(open.tx, entry).then(() => runtime.recordAudit(open.tx, entry))',
    routes: dossier,
  },
  {
    name: 'a form needs no token',
    file: guard,
    from: 'return runtime.formTokens.isOf(actor.sessionId, sentFormToken(c))',
    to: 'return true || runtime.formTokens.isOf(actor.sessionId, sentFormToken(c))',
    routes: ['newClient', 'closeFollowUp'],
  },
  {
    name: 'the token of any session will do',
    file: 'src/shared/http/form-token.ts',
    from: "createHmac('sha256', key).update(sessionId)",
    to: "createHmac('sha256', key).update('' + sessionId.length)",
    routes: ['newClient'],
  },
  {
    name: 'the log names nobody',
    file: 'src/audit/audit.store.ts',
    from: 'account_id: actor.accountId,\n      session_id',
    to: "account_id: '00000000-0000-0000-0000-000000000000',\n      session_id",
    routes: dossier,
  },
  {
    name: 'another site may send forms',
    file: 'src/shared/http/same-origin.ts',
    from: "return header('origin') === ours &&",
    to: "return (header('origin') === ours || true) &&",
    routes: ['newClient'],
  },
  {
    name: 'another tab of another site may send forms',
    file: 'src/shared/http/same-origin.ts',
    from: "(site === undefined || site === 'same-origin')",
    to: 'site !== null',
    routes: ['newClient'],
  },
  {
    name: 'pages may be kept by caches',
    file: 'src/shared/http/request-id.ts',
    from: "c.header('cache-control', 'no-store')",
    to: "c.header('cache-control', 'private, max-age=60')",
    routes: dossier,
  },
  {
    name: 'a denial tells which of the two it is',
    file: 'src/app.ts',
    from: 'notThere: (c) => c.html(',
    to: "notThere: (c) => (c.req.path.length > 60 && c.header('x-why', 'no'), c).html(",
    routes: ['client', 'editNearPerson'],
  },
  {
    name: 'not yours is forbidden',
    file: guard,
    from: 'return runtime.notThere(c)',
    to: "return c.text('Forbidden', 403)",
    routes: dossier,
  },
  // Who stands beside whom.
  {
    name: 'ended couples stay open',
    file: couples,
    from: ".where('mentorship.status', '!=', 'ended')\n    .where(isMentorOrSubstitute(mentorId, on))",
    to: '.where(isMentorOrSubstitute(mentorId, on))',
    routes: ['client', 'clients'],
  },
  {
    name: 'an ended couple can be acted for',
    file: couples,
    from: "query\n        .where('mentorship.status', '!=', 'ended')",
    to: 'query',
    routes: ['planContact', 'closeFollowUp'],
  },
  {
    name: 'a substitute stays after the last day',
    file: couples,
    from: "until('substitute.valid_until', '>', on)",
    to: "until('substitute.valid_until', '>=', on)",
    routes: dossier,
  },
  {
    name: 'a substitute comes before the first day',
    file: couples,
    from: ".where('substitute.valid_from', '<=', on)",
    to: '',
    routes: dossier,
  },
  {
    name: 'every mentor acts for every couple',
    file: couples,
    from: ".where(isMentorOrSubstitute(mentorId ?? '', on))",
    to: '',
    routes: ['planContact', 'closeFollowUp'],
  },
  {
    name: 'every mentor has every couple',
    file: couples,
    from: ".where('own.mentor_id', '=', mentorId)",
    to: '',
    routes: ['client', 'clients', 'home'],
  },
  {
    name: 'a former mentor reads on',
    file: couplePolicy,
    from: "return relation === 'own' || relation === 'substitute' || relation === 'coordinator'",
    to: "return relation !== 'none'",
    routes: ['mentorship'],
  },
  {
    name: 'a stranger reads a mentorship',
    file: couplePolicy,
    from: "return relation === 'own' || relation === 'substitute' || relation === 'coordinator'",
    to: "return true || relation === 'own'",
    routes: ['mentorship'],
  },
  {
    name: 'a substitute agrees the rhythm',
    file: couplePolicy,
    from: "return relation === 'own' || relation === 'coordinator'",
    to: "return relation === 'own' || relation === 'substitute' || relation === 'coordinator'",
    routes: ['agreeRhythm'],
  },
  {
    name: 'strangers tend a client',
    file: clientPolicy,
    from: "return relation === 'coordinator' || relation === 'beside'",
    to: 'return relation !== undefined',
    routes: ['editClient', 'editNearPerson'],
  },
  {
    name: 'nobody asks who stands beside',
    file: clientAccess,
    from: "return isBeside ? 'beside' : 'none'",
    to: "return isBeside || mentorId !== '' ? 'beside' : 'none'",
    routes: ['moveClient'],
  },
  {
    name: 'every dossier opens',
    file: openDossier,
    from: "if (request.actor.role !== 'coordinator' && couples.length === 0) {",
    to: 'if (false as boolean) {',
    routes: ['client', 'emergencyCard'],
  },
  {
    name: 'one own couple opens all',
    file: openDossier,
    from: 'return own.filter((couple) => couple.clientId === clientId)',
    to: 'return own',
    routes: dossier,
  },
  {
    name: 'visits show every part',
    file: 'src/visits/contact-access.ts',
    from: 'return records.filter(({ mentorshipId }) => ids.has(mentorshipId))',
    to: 'return ids.size === 0 ? [] : records',
    routes: ['contact', 'correctContact'],
  },
  {
    name: 'an agreement is closed by anybody',
    file: 'src/visits/follow-up.routes.ts',
    from: 'if (found === undefined || couple === undefined) {',
    to: 'if (found === undefined) {',
    routes: ['closeFollowUp'],
  },
  {
    name: 'agreements of everybody are listed',
    file: 'src/visits/follow-up-list.routes.tsx',
    from: 'return { mentorshipIds: couples.map(({ mentorshipId }) => mentorshipId) }',
    to: 'return couples.length < 0 ? { mentorshipIds: [] } : {}',
    routes: ['followUps', 'followUpsCsv'],
  },
  {
    name: 'the list of clients holds all',
    file: 'src/dossiers/client-list.routes.tsx',
    from: 'return { ...asked, only: couples.map(({ clientId }) => clientId) }',
    to: 'return { ...asked, only: couples.length < 0 ? [] : undefined }',
    routes: ['clients', 'clientsCsv'],
  },
  {
    name: 'search finds everybody',
    file: 'src/search/search.routes.tsx',
    from: 'return couples.map(({ clientId }) => clientId)',
    to: 'return couples.length < 0 ? [] : null',
    routes: ['searchResult'],
  },
  {
    name: 'a search can be read by others',
    file: 'src/search/stored-search.store.ts',
    from: ".where('id', '=', id).where('account_id', '=', accountId)",
    to: ".where('id', '=', id).where('account_id', 'is not', accountId === '' ? null : null)",
    routes: ['searchResult'],
  },
  {
    name: 'a mentor reads colleagues',
    file: 'src/team/mentor-page.routes.tsx',
    from: "(role === 'mentor' && mentorId === id)",
    to: "(role === 'mentor' && mentorId !== null && id !== '')",
    routes: ['mentor'],
  },
  {
    name: 'a mentor reads the papers of the office',
    file: 'src/team/mentor-page.routes.tsx',
    from: "return actor.role === 'coordinator' ? { ...shown, office: await forOffice(request, id) } : shown",
    to: "return actor.role !== 'network' ? { ...shown, office: await forOffice(request, id) } : shown",
    routes: ['mentor'],
  },
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
    to: "  app.get('/beheer', (c) => c.text('open'))\n  checkPolicy(app.routes, policy, deps)",
    routes: [],
  },
]
