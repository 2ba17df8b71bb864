import { formRows, type PolicyRow, type RouteName } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]
const asked = ['mentor:self'] as const satisfies Party[]

const steps = [
  'askMentor',
  'clientAnswer',
  'mentorAnswer',
  'planAcquaintance',
  'acquaintance',
  'withdrawProposal',
  'resumeProposal',
] as const satisfies RouteName[]

/** Proposals: made and kept by coordinators; a mentor and a client see what is asked of them, at its stage. */
export const proposalsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'newProposal',
    allow: office,
    because: 'a coordinator proposes by name and with a reason',
  }),
  ...formRows({
    route: 'proposals',
    allow: office,
    because: 'whose turn it is with each proposal is the work of coordinators',
  }),
  {
    route: 'proposal',
    method: 'get',
    allow: ['coordinator', ...asked],
    fields: { 'mentor:self': 'asked-of-mentor' },
    because: 'a mentor who was asked reads what he may know at this stage, and nothing after a no',
  },
  ...steps.flatMap((route) =>
    formRows({
      route,
      allow: office,
      because: 'every step of a proposal is taken by name of a coordinator',
    }),
  ),
  ...formRows({
    route: 'ownAnswer',
    allow: asked,
    fields: { 'mentor:self': 'asked-of-mentor' },
    because: 'the mentor who was asked answers himself',
  }),
  {
    route: 'ownProposals',
    method: 'get',
    allow: ['client'],
    fields: { client: 'own-proposal' },
    because: 'a client sees who wants to meet him, once that mentor is willing',
  },
  ...formRows({
    route: 'answerOwnProposal',
    allow: ['client:self'],
    fields: { 'client:self': 'own-proposal' },
    because: 'the client says himself whether he wants this mentor',
  }),
  {
    route: 'proposalChoices',
    method: 'get',
    allow: office,
    because: 'how often the board is followed, with the reasons, is for who chooses',
  },
  {
    route: 'proposalOutcomes',
    method: 'get',
    allow: ['coordinator', 'board', 'auditor', 'network'],
    fields: { board: 'figures', auditor: 'figures', network: 'small-figures-hidden' },
    because: 'what couples say helped, counted: no name and no dossier',
  },
  {
    route: 'checkIns',
    method: 'get',
    allow: office,
    because: 'which couples are due to be asked how it goes is the work of coordinators',
  },
  ...formRows({
    route: 'checkIn',
    allow: office,
    because: 'who looks back with client and mentor notes what they say',
  }),
  ...formRows({
    route: 'newCheckIn',
    allow: office,
    because: 'a look back in between, or the talk at the end',
  }),
]
