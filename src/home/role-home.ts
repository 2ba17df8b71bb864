import { href, routes } from '../routes.js'
import type { DossierPart, Role } from '../shared/access/index.js'

/** What somebody can go and do from the first screen. */
export type RoleLink =
  | 'figures'
  | 'log-review'
  | 'emergencies'
  | 'objections'
  | 'who-looked'
  | 'own-proposals'
  | 'own-decisions'
  | 'own-permissions'
  | 'guest-dossier'
  | 'asked-of-me'
  | 'destruction'
  | 'register'
  | 'health'
  | 'recoveries'
  | 'account'

/** The roles whose first screen is a few words and the ways on. */
export type RoleWithLinks = Exclude<Role, 'mentor' | 'coordinator'>

/** What each role can do now; only what is there and open to that role. */
export const linksOfRole: Readonly<Record<RoleWithLinks, readonly RoleLink[]>> = {
  intake: ['account'],
  complaints: ['objections', 'account'],
  auditor: [
    'log-review',
    'emergencies',
    'objections',
    'figures',
    'destruction',
    'register',
    'recoveries',
    'account',
  ],
  board: ['figures', 'destruction', 'register', 'recoveries', 'account'],
  client: ['own-proposals', 'own-decisions', 'own-permissions', 'who-looked', 'account'],
  relative: ['who-looked', 'account'],
  professional: ['guest-dossier', 'account'],
  network: ['figures', 'account'],
  operator: ['health', 'account'],
}

/** What this person can do now: who came to answer one question finds that in the place of a dossier. */
export function linksOf(role: RoleWithLinks, parts: readonly DossierPart[]): readonly RoleLink[] {
  return parts.includes('capacity') ? ['asked-of-me', 'account'] : linksOfRole[role]
}

/** Where each of them leads. */
export const addressOfLink: Readonly<Record<RoleLink, string>> = {
  figures: href(routes.insight),
  'log-review': href(routes.logReviews),
  emergencies: href(routes.emergencies),
  objections: href(routes.objections),
  'who-looked': href(routes.whoLooked),
  'own-proposals': href(routes.ownProposals),
  'own-decisions': href(routes.ownDecisions),
  'own-permissions': href(routes.ownPermissions),
  'guest-dossier': href(routes.guestDossier),
  'asked-of-me': href(routes.askedOfMe),
  destruction: href(routes.destruction),
  register: href(routes.processingRegister),
  health: href(routes.health),
  recoveries: href(routes.recoveryRequests),
  account: href(routes.account),
}

/** The role as the first screen knows it; undefined for mentors and coordinators, who have their own. */
export function roleWithLinks(role: Role): RoleWithLinks | undefined {
  return role === 'mentor' || role === 'coordinator' ? undefined : role
}
