export { authenticator, sessionJustStarted } from './authenticate.js'
export { giveToken, readToken, takeToken, type CookieRule } from './session-cookie.js'
export { startSession } from './start-session.js'
export {
  endAssignment,
  insertAccount,
  insertRoleAssignment,
  type RoleAssignment,
} from './account.store.js'
export { mustKeepOwnFactors } from './keeps-own-factors.js'
export { endSession } from './session.store.js'
export { demoLinkRoute } from './demo-link.js'
export {
  findInvitation,
  insertInvitation,
  useInvitation,
  withdrawInvitation,
  type NewInvitation,
} from './invitation.store.js'
export { openRoutes } from './open-routes.js'
export { asksToSignIn } from './sign-in/sign-in.routes.js'
export { networkOf } from './sign-in/visitor-address.js'
export type { SignInDeps } from './sign-in/sign-in-deps.js'
export type { OutsideAccess } from './single-sign-on/ask-provider.js'
export { publicFetch } from './single-sign-on/public-fetch.js'
export type { SignOnDeps } from './single-sign-on/leave.js'
export { moveRolesOfMentor } from './move-mentor.store.js'
export { setUpLinkIfEmpty } from './enrol/set-up-link.js'
export { userRoutes, type UserRouteDeps } from './user-routes.js'
export { invitationTasks } from './colleagues/invitation-mail.js'
export {
  guestsOfClient,
  guestUntil,
  invitationsAnswered,
  invitedToClient,
  moveGuestsOfClient,
  type Guest,
  type InvitedGuest,
} from './colleagues/guest.store.js'
export { coordinatorsNow, isMentorToo, listColleagues } from './colleagues/colleague.store.js'
export { readPerson, type Invite } from './colleagues/invite.form.js'
export {
  giveRoleAtTerminal,
  rolesAtTerminal,
  type GivenRole,
  type GiveRoleRefusal,
  type RoleToGive,
} from './colleagues/role-at-terminal.js'
export {
  linkOf as invitationLinkOf,
  sendInvitation,
  standingOf as invitationStanding,
  type InviteDeps,
  type InvitationStanding,
} from './colleagues/invite.js'
export { stepsUp, type StepUpDeps } from './step-up/step-up.routes.js'
export { noticeOfChange, noticeTasks, type NoticeKind } from './notices/index.js'
export { secondsLeft } from './sessions/keep-alive.js'
export { accountLinkTasks } from './reset/account-link-job.js'
export {
  confirmAsOperator,
  requestsToConfirm,
  type ConfirmRefusal,
} from './lost-factor/confirm-at-terminal.js'
export { recoveriesWaiting } from './lost-factor/recoveries-waiting.js'
export { RecoveryNote } from './lost-factor/pages/recovery-note.js'
export type { RecoveriesWaiting } from './lost-factor/recovery-request.js'
export { TooBusy } from './taking-turns.js'
