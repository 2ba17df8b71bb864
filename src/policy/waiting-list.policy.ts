import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]

/** Who waits for a mentor, and whom somebody chose himself: the work of coordinators. */
export const waitingListPolicy: readonly PolicyRow[] = [
  {
    route: 'matchHub',
    method: 'get',
    allow: office,
    because: 'what waits between a request for help and a mentor is the work of coordinators',
  },
  ...formRows({
    route: 'waitingList',
    allow: office,
    because: 'who waits and how urgently is weighed by coordinators',
  }),
  {
    route: 'waitingListCsv',
    method: 'get',
    allow: office,
    fresh: true,
    because: 'the same rows, to keep; without reasons and own words',
  },
  ...formRows({
    route: 'putOnWaitingList',
    allow: office,
    because: 'a coordinator decides who waits, how urgently and why',
  }),
  {
    route: 'waitingEntry',
    method: 'get',
    allow: office,
    because: 'nobody stands beside this client yet but the foundation',
  },
  ...formRows({
    route: 'logWaitingContact',
    allow: office,
    because: 'who keeps contact with somebody who waits notes it',
  }),
  ...formRows({
    route: 'changeUrgency',
    allow: office,
    because: 'urgency decides who goes first, so a coordinator gives the reason',
  }),
  ...formRows({
    route: 'changeWaitsFor',
    allow: office,
    because: 'a coordinator tells what comes next',
  }),
  ...formRows({
    route: 'askOwnNetwork',
    allow: office,
    because: 'a coordinator asks first whom the client trusts already',
  }),
  ...formRows({
    route: 'closeWaiting',
    allow: office,
    because: 'a coordinator ends the waiting, with a reason',
  }),
  {
    route: 'reopenWaiting',
    method: 'post',
    allow: office,
    because: 'an ending can be undone by who may end',
  },
  ...formRows({
    route: 'ownChoice',
    allow: office,
    because: 'the choice is of the client; a coordinator records it in his words',
  }),
  ...formRows({
    route: 'startOwnChoice',
    allow: office,
    because: 'only a coordinator starts a mentorship',
  }),
  ...formRows({
    route: 'withdrawOwnChoice',
    allow: office,
    because: 'who records a choice records that it is withdrawn',
  }),
]
