import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]
const office = ['coordinator'] as const satisfies Party[]
const ownCouples = { fields: { mentor: 'own-couples' } } as const

/** Contacts and what was agreed in them. */
export const visitsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'contacts',
    allow: office,
    because: 'the list of all contacts is the work of coordinators',
  }),
  {
    route: 'contactsCsv',
    method: 'get',
    allow: office,
    fresh: true,
    because: 'the same rows, to keep',
  },
  ...formRows({
    route: 'logContact',
    allow: ['coordinator', 'mentor'],
    ...ownCouples,
    because: 'who visits logs, for clients beside whom he stands today',
  }),
  {
    route: 'contact',
    method: 'get',
    allow: beside,
    fields: { 'mentor:own': 'own-parts', 'mentor:substitute': 'own-parts' },
    because: 'a visit to several clients shows each reader the parts of the own clients',
  },
  ...formRows({
    route: 'correctContact',
    allow: beside,
    because: 'who stands beside the client adds what was wrong; nothing is wiped out',
  }),
  ...formRows({
    route: 'strikeOutContact',
    allow: beside,
    because: 'struck out stays readable; who stands beside the client may, with a reason',
  }),
  ...formRows({ route: 'planContact', allow: beside, because: 'who visits plans the next visit' }),
  {
    route: 'followUps',
    method: 'get',
    allow: ['coordinator', 'mentor'],
    ...ownCouples,
    because: 'agreements of the own clients, or all of the foundation',
  },
  {
    route: 'followUpsCsv',
    method: 'get',
    allow: ['coordinator', 'mentor'],
    fresh: true,
    ...ownCouples,
    because: 'the same rows, to keep',
  },
  {
    route: 'closeFollowUp',
    method: 'post',
    allow: beside,
    because: 'who stands beside the client says that it was done',
  },
]
