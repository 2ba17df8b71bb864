export {
  detailsOf,
  mentorStatuses,
  type MentorDetails,
  type MentorStatus,
  type MentorStatusChange,
  type VolunteerMentor,
} from './mentor.js'
export { findMentor, findMentorByNumber, insertMentor, updateMentor } from './mentor.store.js'
export { insertMentorStatus, statusesOf } from './mentor-status.store.js'
