import type { Barrier, ClientSide, MentorSide } from '../sides.js'

/** Two people held to the demands: what keeps them apart by name, and how far they live. */
export type Judged = {
  readonly client: ClientSide
  readonly mentor: MentorSide
  /** Kinds of barrier between exactly these two. */
  readonly between: readonly Barrier['kind'][]
  readonly minutes: number | undefined
}

/** Why a demand failed, or what is not known; each has its own sentence in both languages. */
export const demandReasons = [
  'institution-unknown',
  'ties-unknown',
  'tied-to-institution',
  'treats-client',
  'status-unknown',
  'applicant',
  'paused',
  'stopped',
  'vog-unknown',
  'vog-expired',
  'course-unknown',
  'course-not-done',
  'age-unknown',
  'too-young',
  'no-contact',
  'aggression-unknown',
  'aggression',
  'pets-unknown',
  'pets',
  'smoke-unknown',
  'smoke',
  'language-unknown',
  'no-common-language',
  'full',
  'third-client-unknown',
  'third-client',
  'travel-unknown',
  'limit-unknown',
  'too-far',
  'wish-unknown',
  'mentor-gender-unknown',
  'client-wish',
  'mentor-limit-unknown',
  'client-gender-unknown',
  'mentor-limit',
  'client-veto',
  'mentor-veto',
  'earlier-match',
  'availability-unknown',
  'no-shared-day-part',
  'minor-unknown',
  'parents-unknown',
  'parents-disagree',
] as const
export type DemandReason = (typeof demandReasons)[number]

/** One thing that was found; a demand without any is met. */
export type Found = {
  readonly finding: 'failed' | 'missing' | 'ask-first'
  readonly reason: DemandReason
}

/** What a demand finds in a pair. */
export type Demand = (judged: Judged) => readonly Found[]

/** The demand is not met. */
export function failed(reason: DemandReason): Found {
  return { finding: 'failed', reason }
}

/** Not known, and no pair may be made without knowing. */
export function missing(reason: DemandReason): Found {
  return { finding: 'missing', reason }
}

/** Not known: a pair may be proposed, and this is asked first. */
export function askFirst(reason: DemandReason): Found {
  return { finding: 'ask-first', reason }
}
