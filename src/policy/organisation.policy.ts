import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]
const rights = 'who works here and in which role is a change of rights'

/** The foundation itself: settings, colleagues, imports and search. */
export const organisationPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'organisation',
    allow: office,
    because: 'settings of the foundation are work of the office',
  }),
  ...formRows({
    route: 'signOnSettings',
    allow: office,
    fresh: true,
    because: 'who decides how one signs in decides who can come in',
  }),
  ...formRows({ route: 'colleagues', allow: office, because: rights }),
  { route: 'colleaguesCsv', method: 'get', allow: office, fresh: true, because: rights },
  {
    route: 'recoveryRequests',
    method: 'get',
    allow: ['coordinator', 'board', 'auditor'],
    because: 'who lost the second factor is helped by two people: one verifies, another confirms',
  },
  ...formRows({
    route: 'verifyRecovery',
    allow: office,
    fresh: true,
    because: 'a coordinator verifies who it is; never for oneself',
  }),
  ...formRows({
    route: 'confirmRecovery',
    allow: ['coordinator', 'board', 'auditor'],
    fresh: true,
    because: 'a second person confirms: not the first, and never for oneself',
  }),
  {
    route: 'endRecovery',
    method: 'post',
    allow: office,
    because: 'a request made by mistake is closed',
  },
  ...formRows({ route: 'inviteColleague', allow: office, fresh: true, because: rights }),
  ...formRows({ route: 'endRole', allow: office, fresh: true, because: rights }),
  {
    route: 'stopAccess',
    method: 'get',
    allow: office,
    because: 'who may stop the access of somebody sees what somebody may do',
  },
  {
    route: 'signOutColleague',
    method: 'post',
    allow: office,
    fresh: true,
    because: 'a lost phone or a wrong hand: the office signs somebody out everywhere at once',
  },
  ...formRows({
    route: 'blockColleague',
    allow: office,
    fresh: true,
    because: 'the office stops all roles of somebody at once; never its last coordinator',
  }),
  { route: 'invitationLink', method: 'get', allow: office, because: rights },
  { route: 'renewInvitation', method: 'post', allow: office, fresh: true, because: rights },
  {
    route: 'search',
    method: 'get',
    allow: ['coordinator', 'mentor'],
    fields: { mentor: 'own-couples' },
    because: 'one finds what one may open, and not a hint of the rest',
  },
  {
    route: 'search',
    method: 'post',
    allow: ['coordinator', 'mentor'],
    fields: { mentor: 'own-couples' },
    because: 'what is typed stays out of the address',
  },
  {
    route: 'searchResult',
    method: 'get',
    allow: ['owner'],
    fields: { owner: 'own-couples' },
    because: 'a search belongs to who typed it',
  },
  {
    route: 'imports',
    method: 'get',
    allow: office,
    because: 'bringing in a caseload is work of the office',
  },
  {
    route: 'imports',
    method: 'post',
    allow: office,
    because: 'bringing in a caseload is work of the office',
  },
  ...formRows({
    route: 'importMapping',
    allow: office,
    because: 'a file of the foundation holds everybody in it',
  }),
  {
    route: 'importPreview',
    method: 'get',
    allow: office,
    because: 'a file of the foundation holds everybody in it',
  },
  {
    route: 'importRun',
    method: 'post',
    allow: office,
    because: 'a file of the foundation holds everybody in it',
  },
  {
    route: 'importResult',
    method: 'get',
    allow: office,
    because: 'a file of the foundation holds everybody in it',
  },
  {
    route: 'importFailures',
    method: 'get',
    allow: office,
    fresh: true,
    because: 'rows that failed, to keep',
  },
]
