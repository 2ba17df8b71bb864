import type { AuthorityGroundKey } from '../law/index.js'
import type { Decider, MentorPower } from './authority.js'
import type { ConditionCode } from './codes.js'
import { concerns, type Area } from './concerns.js'
import type { Facts } from './facts.js'
import type { Matter } from './matter.js'

/** What a row answers: who decides, what the mentor may do, and the one article that says so. */
export type Outcome = {
  /** `stand-in`: whoever decides where the client cannot; the mentor, when he is in office. */
  readonly decides: Decider | 'stand-in'
  readonly mentorMay: MentorPower
  readonly ground: AuthorityGroundKey
  readonly conditions?: readonly ConditionCode[]
  /** Facts that would change the answer; unknown, they are missing. */
  readonly asks?: readonly ('capacity' | 'resistance' | 'permission')[]
  /** True where neither the measures nor the age can change the answer. */
  readonly isSettled?: boolean
}

/** One row of the table: for which matters, when, and what it answers then. */
export type Rule = Outcome & {
  readonly of: readonly (Matter | Area)[]
  readonly when?: (facts: Facts) => boolean
}

/** True when a row is about this matter and its condition holds. */
export function applies({ of, when }: Rule, facts: Facts): boolean {
  return concerns(facts.asked.matter, of) && (when === undefined || when(facts))
}
