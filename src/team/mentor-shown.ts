import type { ToldFact } from '../audit/index.js'
import type { MentorStatusChange, VolunteerMentor } from '../mentors/index.js'
import type { CoupleInRhythm } from './couples-of-team.js'
import type { MentorAccess } from './mentor-access.store.js'

/** What the page of a mentor shows; `office` is for coordinators only. */
export type MentorShown = {
  mentor: VolunteerMentor
  statuses: readonly MentorStatusChange[]
  couples: readonly CoupleInRhythm[]
  worksAt: string | undefined
  office?: {
    access: MentorAccess
    facts: readonly ToldFact[]
    names: ReadonlyMap<string, string>
  }
}
