import type { PlainDate } from '../../shared/calendar/index.js'
import type {
  MentorshipDecision,
  MentorshipFact,
  mentorshipRefusalCodes,
} from '../mentorship.facts.js'
import { isAbsenceOfMentor, substitutesOn } from '../mentorship.js'
import type { Mentorship, PauseReason, RunningMentorship } from '../mentorship.js'
import type { StartFacts } from '../regimes/index.js'
import { nameSubstitute } from './name-substitute.js'
import type { SubstituteContext } from './name-substitute.js'
import { decline, happened, isBefore, nothingNew } from './outcomes.js'

/** The mentorship rests from a day on, if wanted with somebody who stands in. */
export type PauseMentorship = {
  readonly reason: PauseReason
  readonly from: PlainDate
  readonly expectedUntil: PlainDate | undefined
  readonly substitute: { readonly mentorId: string; readonly facts: StartFacts } | undefined
}

/** Today, the terms of law, and ids for what is new. */
export type PauseContext = SubstituteContext & {
  readonly today: PlainDate
  readonly pauseId: string
}

/** Lets a mentorship rest. The fact says when the mentor is missing and nobody stands in, for care must go on (Besluit 8(2)). */
export function pauseMentorship(
  mentorship: Mentorship,
  command: PauseMentorship,
  context: PauseContext,
): MentorshipDecision {
  if (mentorship.status === 'ended') {
    return decline('already-ended')
  }
  if (mentorship.status === 'paused') {
    return isSamePause(mentorship.pause, command)
      ? withSubstitute(mentorship, command, context)
      : decline('already-paused')
  }
  const wrongDate = wrongDateIn(mentorship, command, context.today)
  if (wrongDate !== undefined) {
    return decline(wrongDate)
  }
  const covered = withSubstitute(mentorship, command, context)
  if (!covered.ok) {
    return covered
  }
  const { state, facts } = covered.value
  const { reason, from, expectedUntil } = command
  const paused: MentorshipFact = {
    type: 'mentorshipPaused',
    mentorshipId: mentorship.id,
    reason,
    from,
    expectedUntil,
    substituteMissing:
      isAbsenceOfMentor(reason) && substitutesOn(state, context.today).length === 0,
  }
  const pause = { id: context.pauseId, reason, from, expectedUntil }
  const { substitutes } = state
  return happened({ ...mentorship, substitutes, status: 'paused', pause }, [paused, ...facts])
}

function withSubstitute(
  mentorship: Mentorship,
  { from, expectedUntil, substitute }: PauseMentorship,
  context: PauseContext,
): MentorshipDecision {
  return substitute === undefined
    ? nothingNew(mentorship)
    : nameSubstitute(mentorship, { ...substitute, from, until: expectedUntil }, context)
}

function wrongDateIn(
  { startedOn, pastPauses }: RunningMentorship,
  { from, expectedUntil }: PauseMentorship,
  today: PlainDate,
): (typeof mentorshipRefusalCodes)[number] | undefined {
  if (from > today) {
    return 'date-in-future'
  }
  if (isBefore(from, startedOn)) {
    return 'date-before-start'
  }
  if (expectedUntil !== undefined && expectedUntil <= from) {
    return 'until-not-after-from'
  }
  return pastPauses.some(({ until }) => from < until) ? 'overlaps-earlier-pause' : undefined
}

function isSamePause(
  pause: { reason: PauseReason; from: PlainDate; expectedUntil: PlainDate | undefined },
  { reason, from, expectedUntil }: PauseMentorship,
): boolean {
  return pause.reason === reason && pause.from === from && pause.expectedUntil === expectedUntil
}
