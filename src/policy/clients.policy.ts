import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]
const office = ['coordinator'] as const satisfies Party[]
const ownCouples = { fields: { mentor: 'own-couples' } } as const

/** The dossier of a client: who stands beside him today, and the coordinators. */
export const clientsPolicy: readonly PolicyRow[] = [
  {
    route: 'clients',
    method: 'get',
    allow: ['coordinator', 'mentor'],
    ...ownCouples,
    because: 'a mentor finds the own clients, a coordinator all of the foundation',
  },
  {
    route: 'clients',
    method: 'post',
    allow: ['coordinator', 'mentor'],
    ...ownCouples,
    because: 'filters of the same list',
  },
  {
    route: 'clientsCsv',
    method: 'get',
    allow: ['coordinator', 'mentor'],
    fresh: true,
    ...ownCouples,
    because:
      'the same rows as the list, to keep; asked again who is there, because a file leaves the house',
  },
  ...formRows({
    route: 'newClient',
    allow: office,
    because: 'registering a client is work of the office',
  }),
  {
    route: 'client',
    method: 'get',
    allow: beside,
    because: 'who stands beside the client today reads the dossier; a former mentor nothing more',
  },
  ...formRows({
    route: 'editClient',
    allow: beside,
    because: 'who visits hears of a new phone number; papers stay with the office',
  }),
  ...formRows({
    route: 'moveClient',
    allow: beside,
    because: 'who visits sees that somebody moved',
  }),
  ...formRows({
    route: 'newNearPerson',
    allow: beside,
    because: 'who visits meets the people around the client',
  }),
  ...formRows({
    route: 'editNearPerson',
    allow: beside,
    because: 'as for a new near person, and only of this client',
  }),
  ...formRows({
    route: 'newMeasure',
    allow: office,
    because: 'measures come from court orders, which the office keeps',
  }),
  ...formRows({
    route: 'editMeasure',
    allow: office,
    because: 'as for a new measure, and only of this client',
  }),
  ...formRows({
    route: 'mergeClient',
    allow: office,
    because: 'joining two registrations cannot be undone; the office decides',
  }),
  {
    route: 'emergencyCard',
    method: 'get',
    allow: beside,
    because: 'what a helper must know at night; professionals get it by their own page',
  },
  {
    route: 'starter',
    method: 'get',
    allow: beside,
    because: 'getting acquainted is done by who stands beside the client',
  },
  ...formRows({ route: 'starterPart', allow: beside, because: 'as for the whole conversation' }),
]
