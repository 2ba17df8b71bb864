import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** Lists of decisions, the letters about them, and what the client himself reads of them. */
export const decisionListsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'decisions',
    allow: ['coordinator', 'mentor'],
    fields: { mentor: 'own-couples' },
    because: 'what is open about the own clients, or in the whole foundation',
  }),
  {
    route: 'decisionsCsv',
    method: 'get',
    allow: ['coordinator'],
    fresh: true,
    because: 'the same rows, to keep; the overview of the foundation is the work of coordinators',
  },
  {
    route: 'clientDecisions',
    method: 'get',
    allow: beside,
    because: 'who stands beside the client reads what was decided about him',
  },
  {
    route: 'clientLetter',
    method: 'get',
    allow: beside,
    because: 'who works on the decision tells the client, on paper too',
  },
  {
    route: 'careLetter',
    method: 'get',
    allow: beside,
    because: 'who gives the care must know who decided and on what ground; no more',
  },
  {
    route: 'ownDecisions',
    method: 'get',
    allow: ['client'],
    because: 'a client reads what was decided about him; a relative reads no dossier',
  },
  {
    route: 'ownDecision',
    method: 'get',
    allow: ['client:self'],
    because: 'the letter, on the own screen; only of what was closed',
  },
]
