import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]

/** Requests for help and their answers; asking itself is open to everybody (see the ways in and out). */
export const referralsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'referrals',
    allow: office,
    because: 'requests for help are read and answered by coordinators',
  }),
  {
    route: 'referralsCsv',
    method: 'get',
    allow: office,
    fresh: true,
    because: 'who asked for whom and how it stands, to keep; no reasons',
  },
  ...formRows({
    route: 'newReferral',
    allow: office,
    because: 'who answers the telephone writes a request down',
  }),
  {
    route: 'referral',
    method: 'get',
    allow: office,
    because: 'everything that was told, for who answers it',
  },
  {
    route: 'noteOnReferral',
    method: 'post',
    allow: office,
    because: 'who spoke with somebody notes what came of it',
  },
  {
    route: 'assignReferral',
    method: 'post',
    allow: office,
    because: 'a coordinator takes a request up, or asks a colleague to',
  },
  ...formRows({
    route: 'answerReferral',
    allow: office,
    because: 'a coordinator decides; the page advises nothing',
  }),
  ...formRows({
    route: 'acceptReferral',
    allow: office,
    because: 'accepting makes a client, which is the work of coordinators',
  }),
  {
    route: 'reopenReferral',
    method: 'post',
    allow: office,
    because: 'an answer that made no client can be taken back',
  },
  ...formRows({
    route: 'referralDoor',
    allow: office,
    because: 'the foundation sets its own public page',
  }),
]
