import { newId } from '../test-office.js'
import type { Ties } from './world-dossier.js'
import type { Paper } from './world-documents.js'
import type { Foundation } from './world-foundation.js'
import type { Note } from './world-notes.js'
import type { World } from './world.js'

/** What an address points at: its ids, and what the model must know to say who may have it. */
export type Thing = {
  /** How it stands towards the people here: own, foreign, not there, … */
  variant: string
  ids: Record<string, string>
  /** Undefined when there is no such thing anywhere. */
  organisation?: string
  client?: { id: string; ties: Ties }
  /** More clients than one: a visit to several. Who may have one of them may have his part. */
  alsoClient?: { id: string; ties: Ties }
  mentor?: string
  owner?: string
  /** A sealed note has readers of its own. */
  note?: Note
  /** A document that is not marked for sharing is not there for a guest. */
  isKeptIn?: true
  /** In a state in which the office may answer "not now" too: merged, ended, struck out. */
  isOdd?: true
}

/** Whether the world has things for an address with these names in it. */
export function isKnown(names: readonly string[]): boolean {
  return names.length === 0 || makers[names.join('+')] !== undefined
}

/** Every thing that fits in an address with these names in it; throws for a name the world does not know. */
export function thingsFor(world: World, names: readonly string[], kind = names.join('+')): Thing[] {
  if (names.length === 0) {
    return [{ variant: 'no thing', ids: {}, organisation: 'any' }]
  }
  const make = makers[kind]
  if (make === undefined) {
    throw new Error(`Teach test/access/thing.ts about addresses with ${names.join(' and ')}`)
  }
  const found = (['here', 'there'] as const).flatMap((place) =>
    make(world[place], world).map((thing) => ({
      ...thing,
      variant: place === 'here' ? thing.variant : `${thing.variant}, foreign`,
    })),
  )
  return [...found, ...nowhere(names), ...mixed(found, names)]
}

/** What exists in no foundation: an id of nothing, and text that is no id. */
function nowhere(names: readonly string[]): Thing[] {
  const all = (value: string) => Object.fromEntries(names.map((name) => [name, value]))
  const free = names.every((name) => freeText.has(name))
  return [
    { variant: 'not there', ids: all(newId()) },
    { variant: 'malformed', ids: all("1' or '1'='1") },
    { variant: 'too long', ids: all('a'.repeat(300)) },
  ].map((thing) => (free ? { ...thing, organisation: 'any', isOdd: true } : thing))
}

/** The child of one under the parent of another: allowed to nobody. */
function mixed(found: readonly Thing[], names: readonly string[]): Thing[] {
  const [parent, ...children] = names
  const own = found.find(({ variant }) => variant === 'own')
  if (
    parent === undefined ||
    freeText.has(parent) ||
    children.length === 0 ||
    children.every((name) => freeText.has(name))
  ) {
    return []
  }
  return found
    .filter((thing) => thing !== own && own !== undefined && hasOtherChild(thing, own, children))
    .filter(({ variant }) => !variant.includes('shared visit') && !variant.includes('same dossier'))
    .flatMap((thing) => [
      {
        variant: `child of ${thing.variant} under own`,
        ids: { ...thing.ids, [parent]: own?.ids[parent] ?? '' },
      },
      {
        variant: `own child under ${thing.variant}`,
        ids: { ...own?.ids, [parent]: thing.ids[parent] ?? '' },
      },
    ])
}

function hasOtherChild(thing: Thing, own: Thing, children: readonly string[]): boolean {
  return children.every((name) => thing.ids[name] !== own.ids[name])
}

/** Parts of an address that are chosen words and no ids of things. */
const freeText = new Set(['key', 'token', 'part', 'letter', 'kind'])

const oddDossiers = new Set(['merged', 'ended', 'paused'])

type Maker = (foundation: Foundation, world: World) => Thing[]

/** A thing per dossier, with the ids that `ids` takes from it. */
function perDossier(
  ids: (dossier: Foundation['dossiers']['own']) => Record<string, string>,
): Maker {
  return ({ id, dossiers }) =>
    Object.entries(dossiers).map(([name, dossier]) => ({
      variant: name,
      ids: ids(dossier),
      organisation: id,
      client: { id: dossier.client, ties: dossier.ties },
      ...(oddDossiers.has(name) && { isOdd: true as const }),
    }))
}

const contacts: Maker = (foundation, world) => {
  const { own, unrelated } = foundation.dossiers
  const shared = {
    variant: 'visit to own and unrelated',
    ids: { contact: foundation.sharedContact },
    organisation: foundation.id,
    client: { id: own.client, ties: own.ties },
    alsoClient: { id: unrelated.client, ties: unrelated.ties },
  }
  return [...perDossier(({ contact }) => ({ contact }))(foundation, world), shared]
}

const partsOfContact: Maker = (foundation, world) => {
  const { own, unrelated } = foundation.dossiers
  const sharedPart = (variant: string, { client, ties }: typeof own) => ({
    variant,
    ids: { contact: foundation.sharedContact, client },
    organisation: foundation.id,
    client: { id: client, ties },
  })
  const each = perDossier(({ contact, client }) => ({ contact, client }))
  return [
    ...each(foundation, world),
    sharedPart('own part of shared visit', own),
    sharedPart('unrelated part of shared visit', unrelated),
  ]
}

function inOffice(name: string, pick: (foundation: Foundation) => Record<string, string>): Maker {
  return (foundation) =>
    Object.entries(pick(foundation)).map(([variant, id]) => ({
      variant,
      ids: { [name]: id },
      organisation: foundation.id,
    }))
}

const mentors: Maker = ({ id, mentors: all }) =>
  Object.entries(all).map(([variant, mentor]) => ({
    variant,
    ids: { mentor },
    organisation: id,
    mentor,
    ...(variant === 'merged' && { isOdd: true as const }),
  }))

const notes: Maker = ({ id, notes: all }) =>
  all.map((note) => ({
    variant:
      note.name === 'own' || note.name === 'of another' ? note.name : `same dossier, ${note.name}`,
    ids: { client: note.dossier.client, note: note.id },
    organisation: id,
    client: { id: note.dossier.client, ties: note.dossier.ties },
    note,
  }))

function papers(ids: (paper: Paper) => Record<string, string>): Maker {
  return ({ id, papers: all }) =>
    all.map((paper) => ({
      variant: paper.name === 'shared' ? 'same dossier, shared' : paper.name,
      ids: { client: paper.dossier.client, ...ids(paper) },
      organisation: id,
      client: { id: paper.dossier.client, ties: paper.dossier.ties },
      ...(!paper.isShared && { isKeptIn: true as const }),
    }))
}

const searches: Maker = ({ id, office }) =>
  [...office.searches].map(([owner, search], index) => ({
    variant: index === 0 ? 'own' : `search ${index}`,
    ids: { search },
    organisation: id,
    owner,
  }))

/** What may stand in an address, by the names in it; extend it when a route brings a new kind of thing. */
export const makers: Record<string, Maker> = {
  client: perDossier(({ client }) => ({ client })),
  'client+person': perDossier(({ client, person }) => ({ client, person })),
  'client+measure': perDossier(({ client, measure }) => ({ client, measure })),
  'client+part': perDossier(({ client }) => ({ client, part: 'persoon' })),
  mentorship: perDossier(({ mentorship }) => ({ mentorship })),
  followUp: perDossier(({ followUp }) => ({ followUp })),
  contact: contacts,
  'contact+client': partsOfContact,
  mentor: mentors,
  search: searches,
  institution: inOffice('institution', ({ office }) => ({
    own: office.institution,
    empty: office.otherInstitution,
  })),
  import: inOffice('import', ({ office }) => ({ own: office.import })),
  assignment: inOffice('assignment', ({ office }) => ({ own: office.assignment })),
  invitation: inOffice('invitation', ({ office }) => ({ own: office.invitation })),
  'client+note': notes,
  'client+document': papers(({ document }) => ({ document })),
  'client+document+file': papers(({ document, file }) => ({ document, file })),
  'client+assignment': ({ id, dossiers, office }) => [
    {
      variant: 'own',
      ids: { client: dossiers.own.client, assignment: office.guest },
      organisation: id,
      client: { id: dossiers.own.client, ties: dossiers.own.ties },
    },
  ],
  objection: inOffice('objection', ({ office }) => ({ own: office.objection })),
  request: inOffice('request', ({ office }) => ({ own: office.request })),
  recovery: inOffice('request', ({ oversight }) => ({ own: oversight.recovery })),
  'request+letter': ({ id, office }) => [
    {
      variant: 'own',
      ids: { request: office.request, letter: 'receipt' },
      organisation: id,
      isOdd: true,
    },
  ],
  'request+export': ({ id, office }) => [
    {
      variant: 'own',
      ids: { request: office.request, export: newId() },
      organisation: id,
      isOdd: true,
    },
  ],
  'kind+subject': ({ id, dossiers }) => [
    {
      variant: 'own',
      ids: { kind: 'client', subject: dossiers.own.client },
      organisation: id,
      isOdd: true,
    },
  ],
  kind: () => [{ variant: 'own', ids: { kind: 'dossier' }, organisation: 'any', isOdd: true }],
  proposal: inOffice('proposal', ({ oversight }) => ({ own: oversight.proposal })),
  review: inOffice('review', ({ oversight }) => ({ own: oversight.review })),
  'review+item': ({ id, oversight }) => [
    { variant: 'own', ids: { review: oversight.review, item: oversight.item }, organisation: id },
  ],
  passkey: ({ id, office }) =>
    [...office.passkeys].map(([owner, passkey], index) => ({
      variant: index === 0 ? 'own' : `passkey ${index}`,
      ids: { passkey },
      organisation: id,
      owner,
    })),
  session: ({ id, people }) =>
    people.slice(1, 6).map(({ sessionId, accountId }, index) => ({
      variant: index === 0 ? 'own' : `session ${index}`,
      ids: { session: sessionId },
      organisation: id,
      owner: accountId,
    })),
  organisation: ({ id }) => [
    { variant: 'own', ids: { organisation: id }, organisation: id, isOdd: true },
  ],
  key: () => [{ variant: 'own', ids: { key: 'a-form' }, organisation: 'any', isOdd: true }],
  token: () => [],
}
