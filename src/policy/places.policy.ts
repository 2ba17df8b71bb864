import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]
const because = 'where places lie is a matter of the office; nobody is named in it'

/** Points of places that a foundation brings in. */
export const placesPolicy: readonly PolicyRow[] = [
  ...formRows({ route: 'places', allow: office, because }),
  { route: 'usePlaces', method: 'post', allow: office, because },
  { route: 'removePlaces', method: 'post', allow: office, because },
]
