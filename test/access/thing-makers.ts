import { newId } from '../test-office.js'
import type { Thing } from './thing.js'
import type { Paper } from './world-documents.js'
import type { DossierName, Foundation } from './world-foundation.js'
import type { DecisionThings, Statements } from './world-statements.js'
import type { World } from './world.js'

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

/** One thing of a foundation that not everybody who may see such things can use. */
function oneOdd(pick: (foundation: Foundation) => Record<string, string>): Maker {
  return (foundation) => [
    { variant: 'own', ids: pick(foundation), organisation: foundation.id, isOdd: true },
  ]
}

/** Proposals of which nobody but coordinators knows yet: not the mentor, not the client. Each step fits its own stage only. */
function quietProposals(
  ids: (dossier: Foundation['dossiers']['own']) => Record<string, string>,
): Maker {
  return ({ id, dossiers }) =>
    Object.entries(dossiers).map(([name, dossier]) => ({
      variant: name,
      ids: ids(dossier),
      organisation: id,
      isOdd: true,
    }))
}

/** What others add to the open decision of each dossier. */
function onDecisions(
  ids: (things: DecisionThings) => Record<string, string>,
  owner?: (statements: Statements) => string,
): Maker {
  return ({ id, dossiers, statements }) =>
    Object.entries(dossiers).map(([name, { client, decision, ties }]) => ({
      variant: name,
      ids: { client, decision, ...ids(statements.of[name as DossierName]) },
      organisation: id,
      client: { id: client, ties },
      ...(owner !== undefined && { owner: owner(statements) }),
      ...(oddDossiers.has(name) && { isOdd: true as const }),
    }))
}

/** What may stand in an address, by the names in it; extend it when a route brings a new kind of thing. */
export const makers: Record<string, Maker> = {
  client: perDossier(({ client }) => ({ client })),
  'client+person': perDossier(({ client, person }) => ({ client, person })),
  'client+measure': perDossier(({ client, measure }) => ({ client, measure })),
  'client+evidence': perDossier(({ client, evidence }) => ({ client, evidence })),
  'client+decision': perDossier(({ client, decision }) => ({ client, decision })),
  decision: perDossier(({ closedDecision: decision }) => ({ decision })),
  'closed decision': perDossier(({ client, closedDecision: decision }) => ({ client, decision })),
  'forbidden decision': perDossier(({ client, forbidden: decision }) => ({ client, decision })),
  'client+will': perDossier(({ client, will }) => ({ client, will })),
  'client+permission': perDossier(({ client, permission }) => ({ client, permission })),
  permission: perDossier(({ permission }) => ({ permission })),
  'client+part': perDossier(({ client }) => ({ client, part: 'persoon' })),
  'client+section': perDossier(({ client }) => ({ client, section: 'taal' })),
  'mentor+section': (foundation, world) =>
    mentors(foundation, world).map((thing) => ({
      ...thing,
      ids: { ...thing.ids, section: 'taal' },
    })),
  section: () => [{ variant: 'own', ids: { section: 'taal' }, organisation: 'any', isOdd: true }],
  'match proposal': quietProposals(({ proposal }) => ({ proposal })),
  'proposal+meeting': quietProposals(({ proposal, meeting }) => ({ proposal, meeting })),
  checkIn: perDossier(({ checkIn }) => ({ checkIn })),
  entry: perDossier(({ entry }) => ({ entry })),
  'entry+mentor': (foundation, world) =>
    perDossier(({ entry }) => ({ entry, mentor: foundation.mentors.own }))(foundation, world),
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
  'client+decision+statement': onDecisions(
    ({ statement }) => ({ statement }),
    ({ asker }) => asker,
  ),
  'client+decision+request': onDecisions(({ request }) => ({ request })),
  'client+decision+thought': onDecisions(
    ({ thought }) => ({ thought }),
    ({ asker }) => asker,
  ),
  'client+decision+thought+reply': onDecisions(({ thought, reply }) => ({ thought, reply })),
  thought: ({ id, statements: { of, reader } }) => [
    { variant: 'own', ids: { thought: of.own.thought }, organisation: id, owner: reader },
  ],
  asked: ({ id, dossiers: { own, unrelated }, statements: { of, asked } }) => [
    {
      variant: 'own',
      ids: { asked: asked.id },
      organisation: id,
      owner: asked.owner,
      client: { id: own.client, ties: own.ties },
    },
    ...[own, unrelated].map(({ client, ties }, index) => ({
      variant: index === 0 ? 'same dossier, of another' : 'unrelated',
      ids: { asked: index === 0 ? of.own.request : of.unrelated.request },
      organisation: id,
      client: { id: client, ties },
    })),
  ],
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
  'request+letter': oneOdd(({ office }) => ({ request: office.request, letter: 'receipt' })),
  'request+export': oneOdd(({ office }) => ({ request: office.request, export: newId() })),
  'kind+subject': oneOdd(({ dossiers }) => ({ kind: 'client', subject: dossiers.own.client })),
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
  organisation: oneOdd(({ id }) => ({ organisation: id })),
  region: () => [{ variant: 'own', ids: { region: 'zeeland' }, organisation: 'any', isOdd: true }],
  referral: inOffice('referral', ({ office }) => ({ own: office.referral })),
  key: () => [{ variant: 'own', ids: { key: 'a-form' }, organisation: 'any', isOdd: true }],
  token: () => [],
  'organisation+token': () => [],
}
