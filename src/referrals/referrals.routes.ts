import type { Route } from '../shared/http/index.js'
import { acceptRoutes, type WaitingListDoor } from './accept.routes.js'
import { doorRoutes } from './door.routes.js'
import { referralListRoutes } from './referral-list.routes.js'
import { oneReferralRoutes } from './referral.routes.js'
import { writeRoutes } from './write.routes.js'

/** What staff do with requests for help; the waiting list lies a floor above and is handed in. */
export function referralRoutes(list: WaitingListDoor): readonly Route[] {
  return [
    ...referralListRoutes,
    ...writeRoutes,
    ...oneReferralRoutes,
    ...acceptRoutes(list),
    ...doorRoutes,
  ]
}
