import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]
const intake = 'what a client tells to find a mentor is for who looks for one'
const own = 'a mentor tells the own wishes and limits, and sees those of nobody else'
const special = 'special data only with consent, for matching alone; withdrawn is erased (AVG 9)'
const barriers = 'why two people must not be matched is known to who matches, to nobody else'

/** Profiles for matching: of clients for the office, of mentors for themselves too. */
export const matchProfilesPolicy: readonly PolicyRow[] = [
  { route: 'intake', method: 'get', allow: office, because: intake },
  ...formRows({ route: 'intakePart', allow: office, because: intake }),
  {
    route: 'whatMatters',
    method: 'get',
    allow: office,
    because: 'the same, in words to read aloud with the client',
  },
  ...formRows({ route: 'specialOfClient', allow: office, because: special }),
  { route: 'withdrawSpecialOfClient', method: 'post', allow: office, because: special },
  ...formRows({ route: 'notTogether', allow: office, because: barriers }),
  {
    route: 'liftBarrier',
    method: 'post',
    allow: office,
    because: 'a veto is lifted by name and with a reason, never silently',
  },
  {
    route: 'mentorMatchProfile',
    method: 'get',
    allow: office,
    because: 'who matches reads what a mentor can and wants',
  },
  ...formRows({
    route: 'mentorMatchPart',
    allow: office,
    because: 'what a mentor tells in a talk is written down by who asked',
  }),
  ...formRows({ route: 'specialOfMentor', allow: office, because: special }),
  { route: 'withdrawSpecialOfMentor', method: 'post', allow: office, because: special },
  { route: 'ownMatchProfile', method: 'get', allow: ['mentor'], because: own },
  ...formRows({ route: 'ownMatchPart', allow: ['mentor'], because: own }),
  ...formRows({ route: 'ownSpecial', allow: ['mentor'], because: special }),
  { route: 'withdrawOwnSpecial', method: 'post', allow: ['mentor'], because: special },
  ...formRows({
    route: 'matchWeights',
    allow: office,
    because: 'what counts how heavily is decided by people, by name and with a reason',
  }),
]
