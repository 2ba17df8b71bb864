import type { Party } from './party.js'
import type { PolicyRow } from './policy-row.js'

const office = ['coordinator'] as const satisfies Party[]

/** The board on which who waits stands beside who has room. */
export const matchingPolicy: readonly PolicyRow[] = [
  {
    route: 'matching',
    method: 'get',
    allow: office,
    because: 'who goes to whom is weighed over all who wait, which is the work of coordinators',
  },
  {
    route: 'tryMatch',
    method: 'post',
    allow: office,
    because: 'what somebody tries on the board is his own and decides nothing',
  },
  {
    route: 'matchingFor',
    method: 'get',
    allow: office,
    because: 'a pair is compared for this client, by who proposes it',
  },
  {
    route: 'matchingPair',
    method: 'get',
    allow: office,
    because: 'why a mentor would or would not fit is for who proposes, never for a mentor',
  },
]
