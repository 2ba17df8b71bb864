import type { Party, PolicyRow } from '../../src/policy/index.js'
import type { DossierPart } from '../../src/shared/access/index.js'
import type { Canary, ClientPart } from './canary.js'
import type { Thing } from './thing.js'
import type { Ties } from './world-dossier.js'
import type { Person } from './world-people.js'
import type { World } from './world.js'

/** The day on which the matrix is asked. */
export const matrixDay = '2026-11-21'

/** How a mentor stands towards a client on a day, from the periods alone. */
export function tieOf(
  { mandates, substitutes, endedOn }: Ties,
  mentor: string | null,
  day = matrixDay,
): 'own' | 'substitute' | 'former' | 'none' {
  const holds = ({ from, until }: { from: string; until: string | null }) =>
    from <= day && (until === null || day < until) && (endedOn === null || day < endedOn)
  const his = (ties: Ties['mandates']) => ties.filter((tie) => tie.mentor === mentor)
  if (his(mandates).some(holds)) {
    return 'own'
  }
  if (his(substitutes).some(holds)) {
    return 'substitute'
  }
  const hadPart = [...his(mandates), ...his(substitutes)].some(({ from }) => from <= day)
  return hadPart ? 'former' : 'none'
}

/** The parties that somebody is towards a thing. */
export function partiesOf(person: Person, thing: Thing, day = matrixDay): ReadonlySet<Party> {
  const { role } = person
  const ofGuest = person.role === 'professional' && thing.client === undefined ? person.parts : []
  if (role === undefined) {
    return new Set<Party>(['visitor'])
  }
  const isSomewhere = thing.organisation !== undefined
  const isHere = thing.organisation === 'any' || thing.organisation === person.organisation
  if (!isSomewhere || !isHere) {
    return new Set()
  }
  return new Set<Party>([
    'signed-in',
    role,
    ...ofGuest.map((part): Party => `professional:${part}`),
    ...[thing.client, thing.alsoClient].flatMap((client) => towardsClient(person, client, day)),
    ...(thing.mentor !== undefined && thing.mentor === person.mentorId
      ? ['mentor:self' as const]
      : []),
    ...(thing.owner === person.accountId ? ['owner' as const] : []),
  ])
}

function towardsClient(person: Person, client: Thing['client'], day: string): Party[] {
  if (client === undefined) {
    return []
  }
  if (person.role === 'mentor') {
    return [`mentor:${tieOf(client.ties, person.mentorId, day)}`]
  }
  if (client.id !== person.clientId) {
    return []
  }
  const guest = person.parts.map((part): Party => `professional:${part}`)
  return {
    client: ['client:self' as const],
    relative: ['relative:of' as const],
    professional: guest,
  }[person.role as 'client' | 'relative' | 'professional']
}

/** Somebody, a row of the table, and what it is about. */
export type Trial = { row: PolicyRow; person: Person; thing: Thing }

/** Whether the table lets somebody do this; a row that is open lets everybody. */
export function isAllowed({ row, person, thing }: Trial, day = matrixDay): boolean {
  const parties = partiesOf(person, thing, day)
  const isLetIn = row.open === true || row.allow.some((party) => parties.has(party))
  const mayRead = thing.note === undefined || isReader(person, thing.note)
  const isShared = thing.isKeptIn === undefined || person.role !== 'professional'
  return isLetIn && mayRead && isShared
}

/** Who reviews an emergency reads its reason. */
const watchers: readonly Person['role'][] = ['coordinator', 'auditor']

/** Whether somebody may read a word of the world, wherever it comes up. */
export function maySee(world: World, person: Person, { organisation, about }: Canary): boolean {
  if (about.kind === 'account' && about.account === person.accountId) {
    return true
  }
  if (person.role === undefined) {
    return false
  }
  return organisation === person.organisation
    ? maySeeHere(world, person, about)
    : isOfTwo(world, person, about)
}

/** Whether somebody may read a word of the foundation he works at. */
function maySeeHere(world: World, person: Person, about: Canary['about']): boolean {
  switch (about.kind) {
    case 'organisation':
      return true
    case 'office':
      return person.role === 'coordinator'
    case 'institution':
      return maySeeInstitution(person, about)
    case 'account':
      return maySeeAccount(person, about.part)
    case 'mentor':
      return maySeeMentor(world, person, about)
    case 'client':
      return maySeeClient(world, person, about)
    case 'sealed':
      return maySeeSealed(world, person, about)
    case 'reason of an emergency':
      return watchers.includes(person.role)
    case 'objection':
      return person.role !== 'mentor'
  }
}

/** A client reads the name of the house he lives in, of institutions nothing more. */
function maySeeInstitution(person: Person, { isNameOfHome }: About<'institution'>): boolean {
  return (
    person.role === 'coordinator' ||
    isCaseworkerOrHelper(person) ||
    (person.role === 'client' && isNameOfHome === true)
  )
}

/** Who works at two foundations reads the names of both in the own account, and is a colleague in both. */
function isOfTwo({ here }: World, person: Person, about: Canary['about']): boolean {
  const { accountId } = here.person('mentor in two foundations, here')
  return about.kind === 'organisation'
    ? person.accountId === accountId
    : about.kind === 'account' &&
        about.account === accountId &&
        maySeeAccount(person, about.part) &&
        person.name.endsWith('(there)')
}

/** The emergency card tells of the measure too: who may decide, by which court. */
function guestReads({ parts }: Person, part: ClientPart): boolean {
  const onCard: readonly DossierPart[] = ['emergency-card', 'measures']
  const wanted: readonly string[] =
    part === 'card-and-measures' ? onCard : [part === 'card-and-portrait' ? 'emergency-card' : part]
  return part === 'name' || parts.some((one) => wanted.includes(one))
}

/** The complaints handler knows who objected; nothing else of the dossier. */
function hasObjected({ here, there }: World, client: string): boolean {
  return [here, there].some(({ dossiers }) => dossiers.own.client === client)
}

/** The second person who confirms that somebody gets in again must know which account it is. */
function confirmsRecovery(role: Person['role']): boolean {
  return role === 'auditor' || role === 'board'
}

type About<Kind> = Extract<Canary['about'], { kind: Kind }>

function isCaseworkerOrHelper({ role, parts }: Person): boolean {
  return role === 'mentor' || (role === 'professional' && parts.includes('emergency-card'))
}

/**
 * Colleagues know each other's names; who looked is named to the client, who asked to the professional he asked;
 * addresses stay with the office.
 */
type AccountPart = About<'account'>['part']

function maySeeAccount({ role, parts }: Person, part: AccountPart): boolean {
  if (part === 'passkey') {
    return false
  }
  return part === 'email'
    ? role === 'coordinator' || confirmsRecovery(role)
    : (role !== 'professional' || parts.includes('capacity')) &&
        role !== 'network' &&
        role !== 'operator'
}

function maySeeMentor(
  { here, there, day }: World,
  person: Person,
  { mentor, part }: About<'mentor'>,
): boolean {
  if (person.role === 'coordinator' || mentor === person.mentorId) {
    return true
  }
  if (person.role === 'client') {
    const all = [here, there].flatMap(({ dossiers }) => Object.values(dossiers))
    const own = all.find(({ client }) => client === person.clientId)
    return part === 'name' && own !== undefined && tieOf(own.ties, mentor, day) === 'own'
  }
  return part !== 'private' && isCaseworkerOrHelper(person)
}

/** What a client reads of himself: his portrait, and what is told about him in letters and agreements. */
const ofClient: readonly ClientPart[] = ['name', 'portrait', 'card-and-portrait', 'told-to-client']

function maySeeClient(world: World, person: Person, { client, part }: About<'client'>): boolean {
  switch (person.role) {
    case 'coordinator':
      return true
    case 'mentor':
      return standsBeside(world, person, client)
    case 'professional':
      return client === person.clientId && guestReads(person, part)
    case 'client':
      return client === person.clientId && ofClient.includes(part)
    case 'relative':
      return client === person.clientId && part === 'name'
    case 'complaints':
      return part === 'name' && hasObjected(world, client)
    default:
      return false
  }
}

/** Who reads a registration that was joined to another reads it through the one that stayed. */
function standsBeside({ here, there, day }: World, person: Person, client: string): boolean {
  const all = [here, there].flatMap(({ dossiers }) => Object.values(dossiers))
  const found = all.find((dossier) => dossier.client === client)
  return (
    found !== undefined && ['own', 'substitute'].includes(tieOf(found.ties, person.mentorId, day))
  )
}

/** A sealed note is for its writer while he stands beside the client, and for coordinators if he chose so. */
function maySeeSealed(world: World, person: Person, about: About<'sealed'>): boolean {
  const isBeside = person.role === 'coordinator' || standsBeside(world, person, about.client)
  return isBeside && readsNote(person, about)
}

type Readers = { writer: string; readers: 'writer' | 'coordinators' }

function readsNote(person: Person, note: Readers): boolean {
  return isReader(person, note) || person.name === 'coordinator in an emergency'
}

/** Who reads a note without an emergency, and so may add to it. */
function isReader(person: Person, { writer, readers }: Readers): boolean {
  const isForOffice = readers === 'coordinators' && person.role === 'coordinator'
  return person.accountId === writer || isForOffice
}

/** Whether an id is of a dossier that this person may not see. */
export function isHidden(world: World, person: Person, id: string): boolean {
  const dossier = [world.here, world.there]
    .flatMap(({ dossiers }) => Object.values(dossiers))
    .find(({ client, mentorship, contact, followUp }) =>
      [client, mentorship, contact, followUp].includes(id),
    )
  const about = { kind: 'client', client: dossier?.client ?? '', part: 'name' } as const
  return (
    dossier !== undefined &&
    !maySee(world, person, { organisation: dossier.organisation, about, place: '' })
  )
}
