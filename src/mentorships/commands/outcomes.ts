import type { PlainDate } from '../../shared/calendar/index.js'
import { ok, refused } from '../../shared/result/index.js'
import type { Ok, Refused } from '../../shared/result/index.js'
import type {
  MentorshipFact,
  MentorshipOutcome,
  MentorshipRefusal,
  mentorshipRefusalCodes,
} from '../mentorship.facts.js'
import type { Mentorship } from '../mentorship.js'
import type { PreconditionCode } from '../regimes/index.js'

type RefusalCode = (typeof mentorshipRefusalCodes)[number]

/** The new state with the facts that led to it. */
export function happened(
  state: Mentorship,
  facts: readonly MentorshipFact[],
): Ok<MentorshipOutcome> {
  return ok({ state, facts })
}

/** It was so already: the same state and no fact. */
export function nothingNew(state: Mentorship): Ok<MentorshipOutcome> {
  return ok({ state, facts: [] })
}

/** Declines with a single reason. */
export function decline(code: RefusalCode): Refused<MentorshipRefusal> {
  return refused({ code })
}

/** Declines because demands of the regime are not met. */
export function declineFor(preconditions: readonly PreconditionCode[]): Refused<MentorshipRefusal> {
  return refused({ code: 'preconditions-not-met', preconditions })
}

/** Cuts a period off on a day; one that had yet to begin becomes empty, one that was over stays. */
export function cutOff<P extends { from: PlainDate | undefined; until: PlainDate | undefined }>(
  period: P,
  day: PlainDate,
): P {
  if (period.until !== undefined && period.until <= day) {
    return period
  }
  const until = period.from !== undefined && period.from > day ? period.from : day
  return { ...period, until }
}

/** Is a day earlier than another that may be unknown? An unknown day never stands in the way. */
export function isBefore(day: PlainDate, other: PlainDate | undefined): boolean {
  return other !== undefined && day < other
}
