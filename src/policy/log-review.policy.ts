import type { Party } from './party.js'
import { formRows, type PolicyRow } from './policy-row.js'

const watching = ['coordinator', 'auditor'] as const satisfies Party[]

/** Looking at the log as work: never at the own accesses; an auditor sees no client's name. */
export const logReviewPolicy: readonly PolicyRow[] = [
  {
    route: 'logReviews',
    method: 'get',
    allow: watching,
    because: 'who looked in files is checked every month by the office and by the auditor',
  },
  {
    route: 'drawLogReviews',
    method: 'post',
    allow: watching,
    because: 'what is drawn is fixed by the log itself; preparing it chooses nothing',
  },
  {
    route: 'logReview',
    method: 'get',
    allow: watching,
    because: 'the rows of a month, without those about the reader',
  },
  {
    route: 'closeLogReview',
    method: 'post',
    allow: watching,
    because: 'a month is closed when nothing is left open, by who checks',
  },
  ...formRows({
    route: 'reviewAccess',
    allow: watching,
    because: 'who checks writes down what was found; nobody judges the own accesses',
  }),
]
