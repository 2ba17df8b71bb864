import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]

/** Which foundation works where: found by everybody, kept by the office. */
export const regionsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'askForHelp',
    open: true,
    allow: ['visitor', 'signed-in'],
    because: 'who needs help has no account; a typed place is not kept and shows no person',
  }),
  {
    route: 'regions',
    method: 'get',
    allow: office,
    because: 'the list of foundations is work of the office; nobody is named in it',
  },
  ...formRows({
    route: 'editRegion',
    allow: office,
    because: 'the list of foundations is work of the office; nobody is named in it',
  }),
]
