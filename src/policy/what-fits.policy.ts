import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]
const because = 'what help fits is talked about and decided by a coordinator'

/** "What fits?" for a request and for a client, and what was chosen. */
export const whatFitsPolicy: readonly PolicyRow[] = [
  ...formRows({ route: 'whatFits', allow: office, because }),
  ...formRows({ route: 'chooseWhatFits', allow: office, because }),
  ...formRows({ route: 'clientWhatFits', allow: office, because }),
  ...formRows({ route: 'chooseClientWhatFits', allow: office, because }),
]
