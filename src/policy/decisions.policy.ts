import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** Decisions about a client, page by page. Who may decide is the guard's, on every page, for everybody. */
export const decisionsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'newDecision',
    allow: beside,
    because: 'who stands beside the client hears what is asked about him',
  }),
  {
    route: 'decision',
    method: 'get',
    allow: beside,
    because: 'what was asked, weighed and decided is read by who stands beside the client',
  },
  ...formRows({
    route: 'decisionAsked',
    allow: beside,
    because: 'who stands beside the client fills in the path, page by page',
  }),
  ...formRows({
    route: 'decisionAuthority',
    allow: beside,
    because: 'everybody who works on a decision sees who may take it, and why',
  }),
  ...formRows({
    route: 'stopDecision',
    allow: beside,
    because: 'what is nobody’s here to decide is noted as asked, with the answer of the rules',
  }),
  ...formRows({
    route: 'closeDecision',
    allow: beside,
    because: 'who filled in the path closes it; the guard judges once more',
  }),
  ...formRows({
    route: 'correctDecision',
    allow: beside,
    because: 'a closed decision stays; what was wrong is added beneath it',
  }),
]
