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
]
