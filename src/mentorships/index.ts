export type { AroundStart, BegunCouple, CoupleToBegin } from './actions/around-start.js'
export { withRecords, type OnRecord } from './actions/known-facts.js'
export { findAnswers } from './answers.store.js'
export { agreeRhythm, type AgreeRhythm } from './commands/agree-rhythm.js'
export { endMentorship, type EndMentorship } from './commands/end-mentorship.js'
export { type HandOverContext, type HandOverMentorship } from './commands/hand-over-mentorship.js'
export { type NameSubstitute, type SubstituteContext } from './commands/name-substitute.js'
export {
  pauseMentorship,
  type PauseContext,
  type PauseMentorship,
} from './commands/pause-mentorship.js'
export * from './commands/reassign-couples.js'
export type { ReopenMentorship } from './commands/reopen-mentorship.js'
export type { ResumeMentorship } from './commands/resume-mentorship.js'
export {
  startMentorship,
  type StartContext,
  type StartMentorship,
} from './commands/start-mentorship.js'
export { contactNormsOf } from './contact-norms-of.js'
export {
  coupleForActor,
  couplesForActor,
  couplesOfClient,
  couplesOfMentor,
  couplesWithIds,
  type Couple,
} from './couple.store.js'
export type { MentorshipFilter } from './mentorship-filter.js'
export { countMentorships, mentorshipIds, mostCounted } from './mentorship-list.store.js'
export { toldSentence } from './pages/told-sentence.js'
export type * from './mentorship.facts.js'
export { mentorshipMessages, type MentorshipMessages } from './mentorship.messages.js'
export {
  mentorshipStatuses,
  pauseExcusesLaw,
  substitutesOn,
  type AgreementReason,
  type Mentorship,
  type MentorshipStatus,
  type PauseReason,
  type RhythmAgreement,
} from './mentorship.js'
export * from './mentorship.policy.js'
export {
  preconditionMessages,
  type PreconditionMessages,
  type PreconditionWords,
} from './precondition.messages.js'
export {
  insertMentorship,
  loadMentorship,
  saveMentorship,
  type LoadedMentorship,
  type Told,
} from './mentorship.store.js'
export { pastMandatesOf, type PastMandate } from './own-mandates.store.js'
export { moveMentorshipsOfClient } from './merged-client.store.js'
export { mentorshipRoutes } from './mentorships.routes.js'
export { refreshRhythms } from './refresh-rhythms.store.js'
export { moveCouplesOfMentor, tieBetween, type MentorTie } from './move-mentor.store.js'
export { startTermsOn } from './regime-terms.js'
export * from './regimes/index.js'
export { mentorshipFactFrom, isToldByMentorship } from './stored-facts.js'
export {
  dueColumns,
  holdCouples,
  noteContactDays,
  refreshRhythm,
  situationOf,
  situationsOf,
  type ContactDays,
} from './rhythm.store.js'
export * from './rhythm/index.js'
