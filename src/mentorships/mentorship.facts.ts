import type { PlainDate } from '../shared/calendar/index.js'
import type { Result } from '../shared/result/index.js'
import type { Mentorship, PauseReason, RhythmAgreement } from './mentorship.js'
import type { ClosingDuty, EndingReason, PreconditionCode, RegimeKey } from './regimes/index.js'

/** Something that happened to a mentorship, for its history. Who did it and when is added on saving. */
export type MentorshipFact = { readonly mentorshipId: string } & (
  | {
      readonly type: 'mentorshipStarted'
      readonly clientId: string
      readonly mentorId: string
      readonly regime: RegimeKey
      readonly startedOn: PlainDate | undefined
      readonly incomplete: readonly PreconditionCode[]
    }
  | {
      readonly type: 'mentorshipPaused'
      readonly reason: PauseReason
      readonly from: PlainDate
      readonly expectedUntil: PlainDate | undefined
      readonly substituteMissing: boolean
    }
  | {
      readonly type: 'mentorshipResumed'
      readonly on: PlainDate
      readonly substitutesEnded: readonly string[]
    }
  | {
      readonly type: 'substituteNamed'
      readonly mentorId: string
      readonly from: PlainDate
      readonly until: PlainDate | undefined
      readonly incomplete: readonly PreconditionCode[]
    }
  | {
      readonly type: 'mentorshipHandedOver'
      readonly fromMentorId: string
      readonly toMentorId: string
      readonly on: PlainDate
      readonly duties: readonly ClosingDuty[]
      readonly incomplete: readonly PreconditionCode[]
    }
  | {
      readonly type: 'mentorshipEnded'
      readonly mentorId: string
      readonly reason: EndingReason | 'unknown'
      readonly endedOn: PlainDate | undefined
      readonly duties: readonly ClosingDuty[]
    }
  | {
      readonly type: 'mentorshipReopened'
      readonly reason: string
      readonly wasEndedOn: PlainDate | undefined
      readonly wasReason: EndingReason | 'unknown'
    }
  | { readonly type: 'rhythmAgreed'; readonly agreement: RhythmAgreement | undefined }
)

/** The reasons, besides unmet preconditions, why a command on a mentorship is declined. */
export const mentorshipRefusalCodes = [
  'couple-already-running',
  'already-ended',
  'already-paused',
  'not-paused',
  'not-ended',
  'date-missing',
  'date-in-future',
  'date-before-start',
  'date-before-mandate',
  'date-before-pause',
  'overlaps-earlier-pause',
  'until-not-after-from',
  'mentor-is-own-substitute',
  'same-mentor',
  'court-must-appoint',
  'reason-not-allowed',
  'reason-missing',
  'interval-out-of-range',
  'looser-than-law',
] as const

/** Why a command on one mentorship was declined. */
export type MentorshipRefusal =
  | { readonly code: (typeof mentorshipRefusalCodes)[number] }
  | {
      readonly code: 'preconditions-not-met'
      readonly preconditions: readonly PreconditionCode[]
    }

/** The new state with what happened; no facts when there was nothing left to do. */
export type MentorshipOutcome = {
  readonly state: Mentorship
  readonly facts: readonly MentorshipFact[]
}

/** What every command on a mentorship answers. */
export type MentorshipDecision = Result<MentorshipOutcome, MentorshipRefusal>
