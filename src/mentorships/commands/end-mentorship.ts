import type { PlainDate } from '../../shared/calendar/index.js'
import type { MentorshipDecision, mentorshipRefusalCodes } from '../mentorship.facts.js'
import type {
  EndedMentorship,
  Mentorship,
  PausedMentorship,
  RunningMentorship,
} from '../mentorship.js'
import { regimeOf } from '../regimes/index.js'
import type { EndingReason } from '../regimes/index.js'
import { cutOff, decline, happened, isBefore, nothingNew } from './outcomes.js'
import { withoutPause } from './resume-mentorship.js'

/** The mentorship is over. Day and reason may be unknown only when an old ending is put on record. */
export type EndMentorship = {
  readonly reason: EndingReason | 'unknown'
  readonly endedOn: PlainDate | undefined
  readonly recording: 'new' | 'existing'
}

/** Ends a mentorship for a reason its regime knows; mandate, rest and substitutes stop the same day. The fact lists what is still to be done, such as the end report (459(4)). */
export function endMentorship(
  mentorship: Mentorship,
  command: EndMentorship,
  { today }: { readonly today: PlainDate },
): MentorshipDecision {
  const { reason, endedOn } = command
  if (mentorship.status === 'ended') {
    const isSame = mentorship.endedOn === endedOn && mentorship.endingReason === reason
    return isSame ? nothingNew(mentorship) : decline('already-ended')
  }
  const obstacle = reasonObstacle(mentorship, command) ?? dateObstacle(mentorship, command, today)
  if (obstacle !== undefined) {
    return decline(obstacle)
  }
  const duties = reason === 'unknown' ? [] : regimeOf(mentorship.regime).endingNeeds(reason)
  return happened(ended(mentorship, endedOn, reason), [
    {
      type: 'mentorshipEnded',
      mentorshipId: mentorship.id,
      mentorId: mentorship.mandate.mentorId,
      reason,
      endedOn,
      duties: command.recording === 'existing' ? [] : duties,
    },
  ])
}

type Obstacle = (typeof mentorshipRefusalCodes)[number] | undefined

function reasonObstacle(mentorship: Mentorship, { reason, recording }: EndMentorship): Obstacle {
  if (reason === 'unknown') {
    return recording === 'existing' ? undefined : 'reason-missing'
  }
  const isAllowed = regimeOf(mentorship.regime).endingReasons.includes(reason)
  return isAllowed ? undefined : 'reason-not-allowed'
}

function dateObstacle(
  { startedOn, mandate, status }: Mentorship,
  { endedOn, recording }: EndMentorship,
  today: PlainDate,
): Obstacle {
  if (endedOn === undefined) {
    return recording === 'existing' && status === 'running' ? undefined : 'date-missing'
  }
  if (endedOn > today) {
    return 'date-in-future'
  }
  if (isBefore(endedOn, startedOn)) {
    return 'date-before-start'
  }
  return isBefore(endedOn, mandate.from) ? 'date-before-mandate' : undefined
}

function ended(
  mentorship: RunningMentorship | PausedMentorship,
  endedOn: PlainDate | undefined,
  endingReason: EndingReason | 'unknown',
): EndedMentorship {
  if (endedOn === undefined) {
    return { ...mentorship, status: 'ended', endedOn, endingReason }
  }
  const couple = mentorship.status === 'paused' ? withoutPause(mentorship, endedOn) : mentorship
  return {
    ...couple,
    status: 'ended',
    endedOn,
    endingReason,
    mandate: cutOff(couple.mandate, endedOn),
    substitutes: couple.substitutes.map((each) => cutOff(each, endedOn)),
  }
}
