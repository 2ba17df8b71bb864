export { gapsOf, type MentorGap } from './mentor-gaps.js'
export {
  detailsOf,
  mentorStatuses,
  type MentorDetails,
  type MentorStatus,
  type MentorStatusChange,
  type VolunteerMentor,
} from './mentor.js'
export { findMentor, insertMentor, updateMentor } from './mentor.store.js'
export { insertMentorStatus, statusesOf } from './mentor-status.store.js'
export { markMerged, possibleDoubles, type PossibleDouble } from './merge-mentor.store.js'
export { mentorsCalled, type NamedMentor } from './mentors-named.store.js'
export { mentorMessages, type MentorMessages } from './mentors.messages.js'
export { mentorRoutes } from './mentors.routes.js'
export {
  lastDayOfVog,
  vogStanding,
  vogStandings,
  vogWarningMonths,
  vogYearsValid,
  type VogStanding,
} from './vog.js'
export { registerMentor, type MentorRegistered } from './register-mentor.js'
