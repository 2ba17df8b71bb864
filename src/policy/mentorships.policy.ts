import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]
const office = ['coordinator'] as const satisfies Party[]
const lifeOfCouple =
  'only a coordinator changes the course of a mentorship; the foundation was appointed'

/** Couples of client and mentor: the office decides on their course, the mentor agrees the rhythm. */
export const mentorshipsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'mentorships',
    allow: office,
    because: 'the list of all couples is the work of coordinators',
  }),
  {
    route: 'mentorshipsCsv',
    method: 'get',
    allow: office,
    fresh: true,
    because: 'the same rows, to keep',
  },
  ...formRows({ route: 'startMentorship', allow: office, because: lifeOfCouple }),
  {
    route: 'mentorship',
    method: 'get',
    allow: beside,
    because: 'who stands beside the client sees how the mentorship stands',
  },
  ...formRows({ route: 'pauseMentorship', allow: office, because: lifeOfCouple }),
  ...formRows({ route: 'resumeMentorship', allow: office, because: lifeOfCouple }),
  ...formRows({ route: 'nameSubstitute', allow: office, because: lifeOfCouple }),
  ...formRows({ route: 'handOverMentorship', allow: office, because: lifeOfCouple }),
  ...formRows({
    route: 'agreeRhythm',
    allow: ['coordinator', 'mentor:own'],
    because: 'the rhythm is agreed between client, own mentor and office; a substitute keeps to it',
  }),
  ...formRows({ route: 'endMentorship', allow: office, because: lifeOfCouple }),
  ...formRows({ route: 'reopenMentorship', allow: office, because: lifeOfCouple }),
  ...formRows({
    route: 'answerPreconditions',
    allow: office,
    because: 'what the law asks before a start is for the foundation to answer',
  }),
]
