import type { ToldFact } from '../audit/index.js'
import type { MentorStatusChange, VolunteerMentor } from '../mentors/index.js'
import type { MentorPart, Standing } from '../match-profiles/index.js'
import type { PastMandate } from '../mentorships/index.js'
import type { CoupleInRhythm } from './couples-of-team.js'
import type { MentorAccess } from './mentor-access.store.js'

/** What the page of a mentor shows; `office` is for coordinators only. */
export type MentorShown = {
  mentor: VolunteerMentor
  statuses: readonly MentorStatusChange[]
  couples: readonly CoupleInRhythm[]
  worksAt: string | undefined
  /** How far what is asked for a match is. */
  wishes: Standing<MentorPart>
  /** When the mentor stood beside somebody before; it names nobody. */
  past: readonly PastMandate[]
  office?: {
    access: MentorAccess
    facts: readonly ToldFact[]
    names: ReadonlyMap<string, string>
  }
}
