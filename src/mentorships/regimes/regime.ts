import type { PlainDate } from '../../shared/calendar/index.js'
import type { StartFacts } from './start-facts.js'

/** The four ways of mentoring, as stored. */
export const regimeKeys = ['statutory', 'jim', 'newcomer', 'project'] as const

/** One way of mentoring. */
export type RegimeKey = (typeof regimeKeys)[number]

/** Everything a regime may demand, each with its own sentence on the screen. */
export const preconditionCodes = [
  'measure-in-force',
  'mentor-appointed',
  'volunteer-mandated',
  'no-conflict',
  'vog-valid',
  'jim-adult',
  'chosen-by-young-person',
  'mentor-agrees',
  'supported-person-agrees',
  'coordinator-agrees',
  'no-parent-against',
  'representation-consent',
] as const

/** The name of one demand. */
export type PreconditionCode = (typeof preconditionCodes)[number]

/** The outcome of one check: 'unknown' makes the file incomplete, only 'broken' refuses. */
export type Finding = 'met' | 'unknown' | 'broken'

/** Dated terms from law data: months and years in which a VOG counts, least age of a JIM. */
export type StartTerms = {
  readonly vogMonthsBeforeStart: number
  readonly vogYearsValid: number
  readonly jimLeastAge: number
}

/** The day looked at, and whether the couple is new or already existed when it was recorded. */
export type StartMoment = {
  readonly on: PlainDate
  readonly recording: 'new' | 'existing'
  readonly terms: StartTerms
}

/** One demand: asked once for the couple or again for every mentor, and what it blocks. */
export type Precondition = {
  readonly code: PreconditionCode
  readonly asked: 'once' | 'per-mentor'
  readonly blocks: 'start' | 'representation'
  readonly check: (facts: StartFacts, moment: StartMoment) => Finding
}

/** Why a mentorship ended. Each regime allows its own few. */
export const endingReasons = [
  'death',
  'measure-lifted',
  'measure-lapsed',
  'curatele-ordered',
  'dismissal',
  'other-mentor-appointed',
  'client-wish',
  'mentor-stops',
  'mutual-agreement',
  'goal-reached',
  'moved',
] as const

/** One reason for an ending. */
export type EndingReason = (typeof endingReasons)[number]

/** What still has to be done when a mentor leaves or a mentorship ends. */
export const closingDuties = [
  'end-report-to-court',
  'end-report-to-client',
  'end-report-to-successor',
  'urgent-duties',
  'tell-client-in-writing',
  'new-mandate-contract',
  'close-file',
  'closing-talk',
] as const

/** One thing still to be done. */
export type ClosingDuty = (typeof closingDuties)[number]

/** A moment to look back; `norm` names its term in law data, undefined when the court or practice sets it. */
export type EvaluationMoment = {
  readonly code:
    'first-month-check-in' | 'yearly-report' | 'five-year-report' | 'yearly-talk' | 'load-check'
  readonly duty: 'law' | 'practice'
  readonly norm: string | undefined
}

/** How often people meet, as keys of contact norms in law data; `suggested` fills in a new agreement. */
export type RegimeRhythm = {
  readonly floorNorm: string | undefined
  readonly regimeNorm: string | undefined
  readonly suggested: Interval | undefined
}

/** A span of time as people say it: every two weeks. */
export type Interval = { readonly every: number; readonly unit: 'days' | 'weeks' | 'months' }

/** What makes representation lawful, on top of the mentorship itself. */
export type AuthorityNeed = 'incapacity-finding' | 'recorded-consent'

/**
 * What is asked of any mentor before a pair is proposed: a valid VOG, the course, not being tied to who cares for the
 * client (BW 1:452(6), Besluit 2(3)), and being of age where the term in law data says so.
 */
export type MentorMust = {
  readonly vog: boolean
  readonly course: boolean
  readonly legalExclusion: boolean
  readonly ofAge: boolean
}

/** One way of mentoring, complete. Source of each value: domain.md §2. */
export type Regime = {
  readonly key: RegimeKey
  readonly supportedPersonTerm: 'client' | 'young-person' | 'mentee'
  readonly whoChooses: 'court-after-client' | 'young-person' | 'both' | 'coordinator'
  readonly preconditions: readonly Precondition[]
  readonly mentorMust: MentorMust
  readonly authority: { readonly represents: boolean; readonly needs: readonly AuthorityNeed[] }
  readonly consentNeeded: 'none' | 'for-mentoring' | 'for-mentoring-and-representation'
  readonly rhythm: RegimeRhythm
  readonly evaluationMoments: readonly EvaluationMoment[]
  readonly endingReasons: readonly EndingReason[]
  readonly endingNeeds: (reason: EndingReason) => readonly ClosingDuty[]
  readonly handOverNeeds: readonly ClosingDuty[]
}
