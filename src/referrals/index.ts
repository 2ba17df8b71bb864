export type { Waits, WaitingListDoor } from './accept.routes.js'
export { askRoutes } from './open/ask.routes.js'
export type { OpenDeps } from './open/open-deps.js'
export { draftMailTasks } from './open/draft-mail.js'
export { saveDoor } from './door.store.js'
export { ReferralsNote } from './pages/referrals-note.js'
export { referralsToday, type ReferralsToday } from './referral-list.store.js'
export type { Referral } from './referral.js'
export {
  insertReferral,
  insertStep,
  moveReferralsOfClient,
  saveReferral,
} from './referral.store.js'
export { referralRoutes } from './referrals.routes.js'
export type { Told } from './told.js'
export { whatFitsMessages } from './what-fits/what-fits.messages.js'
export { whatFitsRoutes } from './what-fits/what-fits.routes.js'
export { whatFitsFactSentence } from './what-fits/help-chosen.js'
export { keepTriage } from './what-fits/keep-triage.js'
export { chooseInTriage, moveTriagesOfClient } from './what-fits/triage.store.js'
export { finderRoutes } from './regions/finder.routes.js'
export { knownFoundations, saveFoundation, type KnownFoundation } from './regions/region.store.js'
export { regionRoutes } from './regions/regions.routes.js'
