import type { Party } from './party.js'
import { formRows, type PolicyRow } from './policy-row.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** What is known of a client, and the portrait that is made of it. */
export const evidencePolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'evidence',
    allow: beside,
    because: 'who stands beside the client must know what he wants; sending only keeps the filter',
  }),
  ...formRows({
    route: 'newEvidence',
    allow: beside,
    because: 'who visits sees and hears what matters to the client',
  }),
  {
    route: 'keepExpression',
    method: 'post',
    allow: beside,
    because: 'what was said in a visit is kept with one click, by who may read the visit',
  },
  {
    route: 'evidenceItem',
    method: 'get',
    allow: beside,
    because: 'one wish or habit with its source, and what speaks against it',
  },
  ...formRows({
    route: 'confirmEvidence',
    allow: beside,
    because: 'who asks or sees it again notes that it still holds',
  }),
  ...formRows({
    route: 'correctEvidence',
    allow: beside,
    because: 'words are added beside what stands there, never over it',
  }),
  ...formRows({
    route: 'sortEvidence',
    allow: beside,
    because: 'what was kept in a hurry gets its theme later',
  }),
  ...formRows({
    route: 'contradictEvidence',
    allow: beside,
    because: 'what does not go together is put side by side, so that nobody picks one unnoticed',
  }),
  {
    route: 'reconcileEvidence',
    method: 'post',
    allow: beside,
    because: 'who put two things side by side may have been wrong',
  },
  ...formRows({
    route: 'withdrawEvidence',
    allow: beside,
    because: 'wishes change; what no longer holds stays to be read with its reason',
  }),
  {
    route: 'portrait',
    method: 'get',
    allow: [...beside, 'client:self'],
    fields: { 'client:self': 'portrait' },
    because: 'a substitute meets the client in two minutes; the client reads what is said of him',
  },
  ...formRows({
    route: 'editPortrait',
    allow: beside,
    because: 'the introduction is written with the client, in his own words',
  }),
  ...formRows({
    route: 'readPortrait',
    allow: beside,
    because: 'who reads the portrait with the client writes down what he said of it',
  }),
]
