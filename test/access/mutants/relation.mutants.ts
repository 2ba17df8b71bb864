import type { RouteName } from '../../../src/policy/index.js'
import type { CodeMutant } from './code-mutant.js'

const couples = 'src/mentorships/couple.store.ts'
const couplePolicy = 'src/mentorships/mentorship.policy.ts'
const clientPolicy = 'src/clients/client.policy.ts'
const clientAccess = 'src/clients/client-access.ts'
const openDossier = 'src/dossiers/open-dossier.ts'
const dossier = ['client'] as const satisfies RouteName[]

/** Faults in who stands beside whom. */
export const relationMutants: readonly CodeMutant[] = [
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
]
