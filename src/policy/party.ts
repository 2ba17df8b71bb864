import { dossierParts, roles, type DossierPart, type Role } from '../shared/access/index.js'

/** How a person can stand towards what a route is about; a role alone, or a role with its live relation. */
export type Party =
  | 'visitor'
  | 'signed-in'
  | Role
  | 'mentor:own'
  | 'mentor:substitute'
  | 'mentor:former'
  | 'mentor:none'
  | 'mentor:self'
  | 'client:self'
  | 'relative:of'
  | `professional:${DossierPart}`
  | 'owner'

/** What each party means, in the words of the page. A party outside this list does not exist: it is denied. */
export const partyWords: Record<Party, string> = {
  visitor: 'nobody is signed in',
  'signed-in': 'everybody who is signed in, for what is their own',
  ...(Object.fromEntries(roles.map((role) => [role, roleWords()[role]])) as Record<Role, string>),
  'mentor:own': 'the mentor who carries the mentorship of this client today',
  'mentor:substitute': 'the mentor who stands in today, inside the dates',
  'mentor:former':
    'a mentor whose mentorship ended, was handed over, or whose time as substitute passed',
  'mentor:none': 'a mentor of the foundation without any tie to this client',
  'mentor:self': 'the mentor whose own record it is',
  'client:self': 'the client whose dossier it is',
  'relative:of': 'who helps this client, by invitation',
  ...(Object.fromEntries(
    dossierParts.map((part) => [
      `professional:${part}`,
      `a professional invited to the part "${part}" of this dossier, until the invitation ends`,
    ]),
  ) as Record<`professional:${DossierPart}`, string>),
  owner: 'the account whose own thing it is: its draft, its search, its session',
}

function roleWords(): Record<Role, string> {
  return {
    mentor: 'every mentor of the foundation, whoever the thing is about',
    coordinator: 'a coordinator of the foundation',
    intake: 'who does the intake of the foundation',
    complaints: 'the complaints handler of the foundation',
    auditor: 'the auditor of the foundation: the log, never the dossier',
    board: 'the board of the foundation: figures, never the dossier',
    client: 'a client with an account',
    relative: 'a relative with an account',
    professional: 'an invited professional',
    network: 'the national network: totals only',
    operator: 'who keeps the machine: no dossier content',
  }
}
