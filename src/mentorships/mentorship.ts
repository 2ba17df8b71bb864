import type { PlainDate } from '../shared/calendar/index.js'
import type { Appointment, EndingReason, Interval, RegimeKey } from './regimes/index.js'

/** A span of days from `from` up to, not including, `until`; undefined means unknown or still open. */
export type Period = { readonly from: PlainDate | undefined; readonly until: PlainDate | undefined }

/** One volunteer carrying the mentorship, under contract of the foundation where the law asks one. */
export type Mandate = Period & { readonly id: string; readonly mentorId: string }

/** Who stands in for the mentor, with dates. Besluit 5(5) asks that the client knows the name. */
export type Substitute = {
  readonly id: string
  readonly mentorId: string
  readonly from: PlainDate
  readonly until: PlainDate | undefined
}

/** Why the mentorship rests. The first two concern the mentor, the rest the client. */
export const pauseReasons = [
  'mentor-ill',
  'mentor-away',
  'client-in-hospital',
  'client-away',
  'client-wish',
] as const

/** One reason to rest. */
export type PauseReason = (typeof pauseReasons)[number]

/** A rest that has begun; `expectedUntil` is the day the couple hopes to go on. */
export type Pause = {
  readonly id: string
  readonly reason: PauseReason
  readonly from: PlainDate
  readonly expectedUntil: PlainDate | undefined
}

/** A rest that is over. */
export type PastPause = Pause & { readonly until: PlainDate }

/** Why a couple meets at its own pace. Only the last two may be looser than the law (Besluit 5(4)). */
export const agreementReasons = [
  'agreed-together',
  'client-does-not-want',
  'client-cannot',
] as const

/** One reason for an own pace. */
export type AgreementReason = (typeof agreementReasons)[number]

/** The pace this couple agreed on. */
export type RhythmAgreement = Interval & { readonly reason: AgreementReason }

type Couple = {
  readonly id: string
  readonly clientId: string
  readonly regime: RegimeKey
  readonly startedOn: PlainDate | undefined
  readonly appointment: Appointment | undefined
  readonly mandate: Mandate
  readonly earlierMandates: readonly Mandate[]
  readonly substitutes: readonly Substitute[]
  readonly pastPauses: readonly PastPause[]
  readonly agreement: RhythmAgreement | undefined
}

/** A mentorship in which people meet. */
export type RunningMentorship = Couple & { readonly status: 'running' }

/** A mentorship that rests for a while. */
export type PausedMentorship = Couple & { readonly status: 'paused'; readonly pause: Pause }

/** A mentorship that is over. Day and reason can be unknown when it was recorded afterwards. */
export type EndedMentorship = Couple & {
  readonly status: 'ended'
  readonly endedOn: PlainDate | undefined
  readonly endingReason: EndingReason | 'unknown'
}

/** One supported person with one volunteer at a time, from start to end; an unknown start is undefined. */
export type Mentorship = RunningMentorship | PausedMentorship | EndedMentorship

/** The states a mentorship can be in, as stored. */
export const mentorshipStatuses = ['running', 'paused', 'ended'] as const

/** One such state. */
export type MentorshipStatus = Mentorship['status']

/** Does a period hold on a day? An unknown beginning counts as long ago. */
export function isWithin({ from, until }: Period, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until)
}

/** Is the mentorship over on a day? With an unknown last day it is over on every day. */
export function isOverOn(mentorship: Mentorship, day: PlainDate): boolean {
  return mentorship.status === 'ended' && (mentorship.endedOn ?? day) <= day
}

/** Who carries or carried the mentorship on a day; nobody from the day it ended. */
export function mentorOn(mentorship: Mentorship, day: PlainDate): string | undefined {
  if (isOverOn(mentorship, day)) {
    return undefined
  }
  const mandates = [mentorship.mandate, ...mentorship.earlierMandates]
  return mandates.find((mandate) => isWithin(mandate, day))?.mentorId
}

/** Who stands in on a day, so that a visit by them counts; nobody from the day it ended. */
export function substitutesOn(mentorship: Mentorship, day: PlainDate): readonly string[] {
  return isOverOn(mentorship, day)
    ? []
    : mentorship.substitutes
        .filter((substitute) => isWithin(substitute, day))
        .map(({ mentorId }) => mentorId)
}

/** Is it the mentor who is missing? Then the foundation must see to a substitute (Besluit 5(5), 8(2)). */
export function isAbsenceOfMentor(reason: PauseReason): boolean {
  return reason === 'mentor-ill' || reason === 'mentor-away'
}

/** Does the legal contact duty rest too? Only when it is the client who does not want or cannot (Besluit 5(4)). */
export function pauseExcusesLaw(reason: PauseReason): boolean {
  return !isAbsenceOfMentor(reason)
}

/** May this couple meet less than the law asks? Only when the client does not want or cannot (Besluit 5(4)). */
export function agreementExcusesLaw({ reason }: RhythmAgreement): boolean {
  return reason !== 'agreed-together'
}
